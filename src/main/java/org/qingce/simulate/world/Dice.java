package org.qingce.simulate.world;

import java.util.List;
import java.util.SplittableRandom;

/** Draws from one seeded stream. The same seed gives the same draws on every machine. */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A stream of its own for what the two numbers name, independent of every other pair. */
    public static Dice of(long seed, long what, long which) {
        return new Dice(mix(mix(seed, what), which));
    }

    /** Spreads two numbers over 64 bits (the finaliser of SplitMix64). */
    public static long mix(long a, long b) {
        long z = a * GOLDEN + b + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether something of this probability (0 to 1) happens. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** At least 0, below 1. */
    public double unit() {
        return random.nextDouble();
    }

    /** At least 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Bell-shaped around the centre, never further away than the spread. */
    public int around(int centre, int spread) {
        return centre + (between(-spread, spread) + between(-spread, spread) + between(-spread, spread)) / 3;
    }

    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A place in a list of this length where early places are likelier, about as 1/rank (Zipf). */
    public int ranked(int length) {
        return (int) (StrictMath.pow(length + 1.0, unit()) - 1);
    }
}
