package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.similarity.Similarity;

/**
 * u: how often pairs that are not one agree by chance. Taken from random pairs; where the first level asks for equality, that level
 * from how often each value occurs, which counts all pairs and so sees what no sample of pairs would. The few random pairs that are one
 * are taken off.
 */
final class Chance {

    /** So many pairs are imagined beside those seen, spread evenly over the levels. */
    private static final double IMAGINED = 1;

    /** At least this share of what was seen at a level is put down to chance. */
    private static final double LEAST = 0.02;

    private final List<Comparison> comparisons;
    private final List<double[]> seen = new ArrayList<>();
    private final List<Sample.Equality> equalities;

    Chance(List<Comparison> comparisons, List<PairCount> random, List<Sample.Equality> equalities) {
        this.comparisons = comparisons;
        this.equalities = equalities;
        for (int place = 0; place < comparisons.size(); place++) {
            var counts = new double[comparisons.get(place).levelCount()];
            for (PairCount count : random) {
                int level = count.levels().get(place);
                if (level >= 0) {
                    counts[level] += count.pairs();
                }
            }
            seen.add(counts);
        }
    }

    /** Random pairs seen at each level of a comparison. */
    double[] seen(int place) {
        return seen.get(place).clone();
    }

    /**
     * u of a comparison.
     *
     * @param odds odds that a random pair is one
     * @param m how the levels are spread among those
     */
    List<Double> of(int place, double odds, List<Double> m) {
        double[] counts = seen(place);
        double pairs = sum(counts);
        List<Double> even = Collections.nCopies(counts.length, 1.0 / counts.length);
        for (int level = 0; level < counts.length; level++) {
            counts[level] = withoutMatches(counts[level], pairs * odds * m.get(level));
        }
        List<Double> sampled = Defaults.smoothed(counts, even, IMAGINED);
        return asksForEquality(place)
                ? withFirst(sampled, first(place, odds * m.get(0), sampled.get(0), pairs))
                : sampled;
    }

    private static double withoutMatches(double pairs, double matches) {
        return Math.max(pairs - matches, pairs * LEAST);
    }

    private boolean asksForEquality(int place) {
        return comparisons.get(place).floors().get(0) == Similarity.EQUAL;
    }

    /** Equal values may be written in more than one way: if the sample shows clearly more agreement than equality, it is believed. */
    private double first(int place, double matches, double sampled, double pairs) {
        Sample.Equality equality = equalities.get(place);
        double equal = withoutMatches(equality.equal(), equality.pairs() * matches);
        double share = (equal + IMAGINED / 2) / (equality.pairs() + IMAGINED);
        return Math.max(share, sampled - 3 * Math.sqrt(Math.max(1, sampled * pairs)) / Math.max(1, pairs));
    }

    private static List<Double> withFirst(List<Double> shares, double first) {
        double others = (1 - first) / (1 - shares.get(0));
        var changed = new ArrayList<Double>();
        changed.add(first);
        shares.subList(1, shares.size()).forEach(share -> changed.add(share * others));
        return changed;
    }

    private static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }
}
