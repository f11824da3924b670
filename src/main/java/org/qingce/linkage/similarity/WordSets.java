package org.qingce.linkage.similarity;

/**
 * What two free texts share of their words: 100 times the Jaccard index of the words (P. Jaccard 1901), repeated words
 * counted as often as they stand. Two words of four letters or more that are one edit apart count as 0.8 of a shared one.
 */
final class WordSets {

    private static final int LONG_WORD = 4;
    private static final int SHARED = 10;
    private static final int NEARLY = 8;
    private static final int MOST = 64;

    private WordSets() {}

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return Similarity.EQUAL;
        }
        Words one = Words.of(left);
        Words other = Words.of(right);
        if (one.folded().equals(other.folded())) {
            return Similarity.EQUAL;
        }
        boolean inOrder = one.folded().compareTo(other.folded()) < 0;
        return inOrder ? share(one.list(), other.list()) : share(other.list(), one.list());
    }

    /** Words beyond the sixty-fourth are left out of account. */
    private static int share(String[] left, String[] right) {
        int lefts = Math.min(left.length, MOST);
        int rights = Math.min(right.length, MOST);
        long openLeft = all(lefts);
        long openRight = all(rights);
        int shared = 0;
        int pairs = 0;
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < lefts; i++) {
                int partner = (openLeft >>> i & 1) == 0 ? -1 : partner(left[i], right, rights, openRight, exact);
                if (partner >= 0) {
                    openLeft &= ~(1L << i);
                    openRight &= ~(1L << partner);
                    shared += exact ? SHARED : NEARLY;
                    pairs++;
                }
            }
        }
        int union = lefts + rights - pairs;
        return union == 0 ? 0 : shared * SHARED / union;
    }

    private static long all(int words) {
        return words == MOST ? -1L : (1L << words) - 1;
    }

    private static int partner(String word, String[] words, int count, long open, boolean exact) {
        for (int i = 0; i < count; i++) {
            boolean free = (open >>> i & 1) != 0;
            if (free && (exact ? word.equals(words[i]) : isOneEditAway(word, words[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneEditAway(String word, String other) {
        return Math.min(word.length(), other.length()) >= LONG_WORD
                && Math.abs(word.length() - other.length()) <= 1
                && EditDistance.damerauLevenshtein(word, other) == 1;
    }
}
