package org.qingce.linkage.similarity;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * One field of a personal name in Latin script. The order is that of rarity by chance: a name written alike but for a slip
 * ({@code close}) seldom comes about between two people; a shared sound or short form more often; a shared beginning and
 * length more often still; and one letter in twenty is the same by chance ({@code initial}).
 */
enum LatinName implements Grade {
    EQUAL(100),
    /** Equal but for case, accents, punctuation and spaces. */
    EQUAL_FOLDED(98),
    /** The same words in another order: anna maria, maria anna. */
    TOKENS_SWAPPED(95),
    /** Jaro–Winkler 92 or more. */
    CLOSE(92),
    /** Equal Double Metaphone (L. Philips 2000) and Jaro–Winkler 80 or more. */
    SOUND(88),
    /** alex – alexander, thos – thomas, bill – william. */
    SHORT_FORM(84),
    /** All words of the shorter one stand in the longer: john, john henry. */
    TOKEN_CONTAINED(80),
    /** Jaro–Winkler 85 or more. */
    NEAR(75),
    /** One edit in a name too short for Jaro–Winkler to be {@link #NEAR}: jan, jsn. */
    ONE_EDIT(70),
    /** One is the first letter of the other. */
    INITIAL(60);

    private static final int CLOSE_FROM = 92;
    private static final int NEAR_FROM = 85;
    private static final int SOUND_FROM = 80;
    private static final int SOUND_LENGTH = 6;
    private static final int SHORTEST = 3;
    private static final DoubleMetaphone METAPHONE = metaphone();
    private static final Remembered<String> SOUNDS = new Remembered<>(LatinName::soundOf);

    private final int similarity;

    LatinName(int similarity) {
        this.similarity = similarity;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    /** The Double Metaphone code of a folded name; {@code ""} if it has none. */
    static String sound(String folded) {
        return SOUNDS.of(folded);
    }

    private static String soundOf(String folded) {
        String code = METAPHONE.doubleMetaphone(folded);
        return code == null ? "" : code;
    }

    /** Longer codes than the usual four letters: alexander sounds like more than alex. */
    private static DoubleMetaphone metaphone() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(SOUND_LENGTH);
        return metaphone;
    }

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return EQUAL.similarity;
        }
        Words one = Words.of(left);
        Words other = Words.of(right);
        return one.count() == 0 || other.count() == 0 ? 0 : compare(one, other);
    }

    private static int compare(Words one, Words other) {
        if (one.folded().equals(other.folded())
                || (isDivided(one, other) && one.joined().equals(other.joined()))) {
            return EQUAL_FOLDED.similarity;
        }
        boolean several = one.count() > 1 || other.count() > 1;
        if (several && one.count() == other.count() && one.sorted().equals(other.sorted())) {
            return TOKENS_SWAPPED.similarity;
        }
        int jaroWinkler = JaroWinkler.of(one.folded(), other.folded());
        if (jaroWinkler >= CLOSE_FROM && !isCutOff(one, other)) {
            return CLOSE.similarity;
        }
        return compareLoosely(one, other, jaroWinkler);
    }

    private static int compareLoosely(Words one, Words other, int jaroWinkler) {
        if (jaroWinkler >= SOUND_FROM && soundsAlike(one.folded(), other.folded())) {
            return SOUND.similarity;
        }
        if (one.count() == 1 && other.count() == 1 && ShortForms.isShortForm(one.folded(), other.folded())) {
            return SHORT_FORM.similarity;
        }
        if (one.count() != other.count() && isContained(one, other)) {
            return TOKEN_CONTAINED.similarity;
        }
        if (jaroWinkler >= NEAR_FROM) {
            return NEAR.similarity;
        }
        if (isOneEdit(one.folded(), other.folded())) {
            return ONE_EDIT.similarity;
        }
        return ShortForms.isInitial(one.folded(), other.folded()) ? INITIAL.similarity : 0;
    }

    private static boolean isOneEdit(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && EditDistance.damerauLevenshtein(one, other) == 1;
    }

    private static boolean isDivided(Words one, Words other) {
        return one.count() != other.count();
    }

    /** A short form shares its beginning, which Jaro–Winkler takes for a slip. */
    private static boolean isCutOff(Words one, Words other) {
        String left = one.folded();
        String right = other.folded();
        boolean prefix = left.startsWith(right) || right.startsWith(left);
        return prefix && Math.abs(left.length() - right.length()) > 1;
    }

    private static boolean soundsAlike(String one, String other) {
        String sound = sound(one);
        return !sound.isEmpty() && sound.equals(sound(other));
    }

    private static boolean isContained(Words one, Words other) {
        Words fewer = one.count() < other.count() ? one : other;
        Words more = fewer == one ? other : one;
        for (String word : fewer.list()) {
            if (word.length() < 2 || !contains(more.list(), word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String[] words, String wanted) {
        for (String word : words) {
            if (word.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
