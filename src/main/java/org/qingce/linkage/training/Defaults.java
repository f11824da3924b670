package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is taken for likely before any pair was seen. */
final class Defaults {

    private static final double BEST = 0.8;

    private Defaults() {}

    /** Shares of levels among pairs that are one: the best level four in five, the others alike. */
    static List<Double> m(int levels) {
        var shares = new ArrayList<Double>(Collections.nCopies(levels, (1 - BEST) / (levels - 1)));
        shares.set(0, BEST);
        return shares;
    }

    /** Shares of counts with so many imagined pairs spread as the given shares, so that no level is impossible. */
    static List<Double> smoothed(double[] counts, List<Double> imagined, double pairs) {
        double sum = pairs;
        for (double count : counts) {
            sum += count;
        }
        var shares = new ArrayList<Double>();
        for (int level = 0; level < counts.length; level++) {
            shares.add((counts[level] + pairs * imagined.get(level)) / sum);
        }
        return shares;
    }
}
