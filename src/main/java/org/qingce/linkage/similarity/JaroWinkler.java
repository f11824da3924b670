package org.qingce.linkage.similarity;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The similarity of W. Winkler 1990 ("String comparator metrics and enhanced decision rules in the Fellegi–Sunter model"):
 * Jaro's, raised for up to four equal characters at the beginning where it is at least 0.7. In code points; symmetric, as
 * the shorter text (of two equally long ones the smaller) is always looked for in the other.
 */
final class JaroWinkler {

    private static final int WORD = 64;
    private static final int PREFIX = 4;
    private static final double SCALE = 0.1;
    private static final double BOOST_FROM = 0.7;
    private static final double ROUNDING = 1e-9;
    private static final JaroWinklerSimilarity LONG = new JaroWinklerSimilarity();

    private JaroWinkler() {}

    /** In hundredths, rounded down; 100 for equal texts only. */
    static int of(String left, String right) {
        if (left.equals(right)) {
            return Similarity.EQUAL;
        }
        if (FlatText.hasSurrogates(left) || FlatText.hasSurrogates(right)) {
            FlatText flat = FlatText.of(left, right);
            return hundredths(ordered(flat.left(), flat.right()));
        }
        return hundredths(ordered(left, right));
    }

    private static int hundredths(double similarity) {
        return Math.min((int) (similarity * 100 + ROUNDING), Similarity.EQUAL - 1);
    }

    private static double ordered(String left, String right) {
        int order = left.length() == right.length() ? left.compareTo(right) : left.length() - right.length();
        String shorter = order <= 0 ? left : right;
        String longer = order <= 0 ? right : left;
        return longer.length() <= WORD ? bits(shorter, longer) : LONG.apply(shorter, longer);
    }

    private static double bits(String shorter, String longer) {
        int window = Math.max(0, longer.length() / 2 - 1);
        long foundInShorter = 0;
        long foundInLonger = 0;
        for (int i = 0; i < shorter.length(); i++) {
            int at = find(longer, shorter.charAt(i), i, window, foundInLonger);
            if (at >= 0) {
                foundInShorter |= 1L << i;
                foundInLonger |= 1L << at;
            }
        }
        int found = Long.bitCount(foundInShorter);
        if (found == 0) {
            return 0;
        }
        double transposed = halfTranspositions(shorter, longer, foundInShorter, foundInLonger) / 2.0;
        double m = found;
        return raised((m / shorter.length() + m / longer.length() + (m - transposed) / m) / 3, shorter, longer);
    }

    private static int find(String text, char c, int around, int window, long taken) {
        int end = Math.min(text.length(), around + window + 1);
        for (int i = Math.max(0, around - window); i < end; i++) {
            if (text.charAt(i) == c && (taken >>> i & 1) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int halfTranspositions(String shorter, String longer, long inShorter, long inLonger) {
        int differing = 0;
        long s = inShorter;
        long l = inLonger;
        while (s != 0) {
            if (shorter.charAt(Long.numberOfTrailingZeros(s)) != longer.charAt(Long.numberOfTrailingZeros(l))) {
                differing++;
            }
            s &= s - 1;
            l &= l - 1;
        }
        return differing;
    }

    private static double raised(double jaro, String shorter, String longer) {
        if (jaro < BOOST_FROM) {
            return jaro;
        }
        int prefix = 0;
        while (prefix < Math.min(PREFIX, shorter.length()) && shorter.charAt(prefix) == longer.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * SCALE * (1 - jaro);
    }
}
