package org.qingce.linkage.tables;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** What chance decides, the same for the same seed. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True with this probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from 0 up to below 1. */
    double share() {
        return random.nextDouble();
    }

    /** A number from the first up to the second, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number around a mean, cut to a range; normally distributed by the sum of twelve uniform numbers. */
    int around(double mean, double deviation, int least, int most) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return (int) Math.round(Math.max(least, Math.min(most, mean + deviation * sum)));
    }

    char digit() {
        return (char) ('0' + random.nextInt(10));
    }

    char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    char of(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** One of the positions, with probabilities in proportion to the weights. */
    int weighted(double... weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int position = 0; position < weights.length; position++) {
            left -= weights[position];
            if (left < 0) {
                return position;
            }
        }
        return weights.length - 1;
    }

    /** The values in a random order. */
    void shuffle(List<?> values) {
        for (int last = values.size() - 1; last > 0; last--) {
            Collections.swap(values, last, random.nextInt(last + 1));
        }
    }
}
