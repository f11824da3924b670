package org.qingce.linkage.similarity;

import java.util.Set;

/**
 * Whole names of several words in Latin script, in any order. Words are paired, the best pairs first; a pair counts when it
 * is equal, close (Jaro–Winkler 90 or more), a short form or an initial. The answer is the share of what is paired:
 * 100·Σ(pairs) / (pairs + words left over in the shorter name + a quarter of those left over in the longer), as a second
 * given name is often left out. Titles count for nothing. Only names that are equal when folded reach 100, and names in
 * another order no more than 97.
 */
final class FullName {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "hon",
            "jr",
            "sr",
            "esq",
            "phd",
            "md",
            "capt",
            "col",
            "gen",
            "lt",
            "sgt",
            "herr",
            "frau",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "senor",
            "senora",
            "signor",
            "signora",
            "the");
    private static final int CLOSE = 90;
    private static final int SHORT_FORM = 85;
    private static final int INITIAL = 70;
    private static final int REORDERED = 97;
    private static final int MOST = 16;
    private static final Remembered<Words> NAMES = new Remembered<>(FullName::withoutTitles);

    private FullName() {}

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return Similarity.EQUAL;
        }
        Words one = NAMES.of(left);
        Words other = NAMES.of(right);
        if (one.folded().equals(other.folded())) {
            return Similarity.EQUAL;
        }
        boolean shorterFirst =
                one.count() == other.count() ? one.folded().compareTo(other.folded()) < 0 : one.count() < other.count();
        return shorterFirst ? share(one.list(), other.list()) : share(other.list(), one.list());
    }

    private static Words withoutTitles(String name) {
        Words words = Words.of(name);
        StringBuilder kept = new StringBuilder();
        for (String word : words.list()) {
            if (!TITLES.contains(word)) {
                kept.append(kept.length() == 0 ? "" : " ").append(word);
            }
        }
        return kept.length() == words.folded().length() || kept.length() == 0 ? words : Words.of(kept.toString());
    }

    private static int share(String[] shorter, String[] longer) {
        int shorts = Math.min(shorter.length, MOST);
        int longs = Math.min(longer.length, MOST);
        if (shorts == 0) {
            return 0;
        }
        int[] partners = new int[shorts];
        int paired = 0;
        int sum = 0;
        for (int best = bestPair(shorter, shorts, longer, longs, partners);
                best > 0;
                best = bestPair(shorter, shorts, longer, longs, partners)) {
            sum += best;
            paired++;
        }
        int outOf = 4 * paired + 4 * (shorts - paired) + (longs - paired);
        int limit = isInOrder(partners) ? Similarity.EQUAL - 1 : REORDERED;
        return Math.min(4 * sum / outOf, limit);
    }

    /** Pairs the two most similar words yet unpaired; returns how similar they are, 0 when none are left to pair. */
    private static int bestPair(String[] shorter, int shorts, String[] longer, int longs, int[] partners) {
        int best = 0;
        int bestShort = 0;
        int bestLong = 0;
        for (int s = 0; s < shorts; s++) {
            for (int l = 0; l < longs && partners[s] == 0; l++) {
                int alike = isTaken(partners, l + 1) ? 0 : alike(shorter[s], longer[l]);
                if (alike > best) {
                    best = alike;
                    bestShort = s;
                    bestLong = l;
                }
            }
        }
        if (best > 0) {
            partners[bestShort] = bestLong + 1;
        }
        return best;
    }

    private static boolean isTaken(int[] partners, int partner) {
        for (int taken : partners) {
            if (taken == partner) {
                return true;
            }
        }
        return false;
    }

    private static int alike(String one, String other) {
        int jaroWinkler = JaroWinkler.of(one, other);
        if (jaroWinkler >= CLOSE) {
            return jaroWinkler;
        }
        if (ShortForms.isInitial(one, other)) {
            return INITIAL;
        }
        return ShortForms.isShortForm(one, other) ? SHORT_FORM : 0;
    }

    private static boolean isInOrder(int[] partners) {
        int last = 0;
        for (int partner : partners) {
            if (partner != 0 && partner < last) {
                return false;
            }
            last = Math.max(last, partner);
        }
        return true;
    }
}
