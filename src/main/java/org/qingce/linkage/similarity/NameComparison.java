package org.qingce.linkage.similarity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the {@link ChineseNames} grade of two names of which neither is empty or provisional. */
final class NameComparison {

    private static final int CUT_FROM = 5;
    private static final int READABLE = 2;
    private static final int LATIN_CLOSE = 92;

    private final NameForm one;
    private final NameForm other;

    private NameComparison(NameForm one, NameForm other) {
        this.one = one;
        this.other = other;
    }

    static @Nullable ChineseNames grade(NameForm one, NameForm other) {
        return new NameComparison(one, other).grade();
    }

    /** Fewer than two characters can be read. */
    static boolean tellsLittle(NameForm name) {
        return name.hasLost() && name.readableBefore + name.readableAfter < READABLE;
    }

    private @Nullable ChineseNames grade() {
        if (one.key.equals(other.key)) {
            return tellsLittle(one) ? ChineseNames.PROVISIONAL : ChineseNames.VARIANT;
        }
        if (one.hasLost() || other.hasLost()) {
            return ofWhatIsLeft();
        }
        if (hasSameSound()) {
            return ChineseNames.SAME_SOUND;
        }
        if (!one.han && !other.han) {
            return JaroWinkler.of(one.key, other.key) >= LATIN_CLOSE ? ChineseNames.ONE_CHARACTER : null;
        }
        if (isCutTo(one, other) || isCutTo(other, one)) {
            return ChineseNames.SHORTENED;
        }
        ChineseNames slip = slip();
        return slip == null ? ofParts() : slip;
    }

    /** An unreadable stretch stands for any one or more characters. */
    private @Nullable ChineseNames ofWhatIsLeft() {
        int before = Math.min(readableBefore(one), readableBefore(other));
        int after = Math.min(readableAfter(one), readableAfter(other));
        int shortest = Math.min(readableLength(one), readableLength(other));
        if (before + after > shortest || !agree(before, after)) {
            return before > 0 && one.characters[0] == other.characters[0] ? ChineseNames.SAME_SURNAME : null;
        }
        return before + after >= READABLE ? ChineseNames.UNREADABLE : ChineseNames.PROVISIONAL;
    }

    private static int readableBefore(NameForm name) {
        return name.hasLost() ? name.readableBefore : name.characters.length;
    }

    private static int readableAfter(NameForm name) {
        return name.hasLost() ? name.readableAfter : name.characters.length;
    }

    /** A name with a lost stretch may be longer than it looks. */
    private static int readableLength(NameForm name) {
        return name.hasLost() ? Integer.MAX_VALUE : name.characters.length - 1;
    }

    private boolean agree(int before, int after) {
        int ones = one.characters.length;
        int others = other.characters.length;
        return Arrays.equals(one.characters, 0, before, other.characters, 0, before)
                && Arrays.equals(one.characters, ones - after, ones, other.characters, others - after, others);
    }

    private boolean hasSameSound() {
        if (one.han != other.han) {
            return one.sound().replace(" ", "").equals(other.sound().replace(" ", ""));
        }
        return one.han && mayEndAlike() && (one.sound().equals(other.sound()) || hasSameSoundButForSurname());
    }

    /** Whether the characters from the third on have equal readings: tells most names apart at no cost. */
    private boolean mayEndAlike() {
        int length = one.characters.length;
        boolean alike = length == other.characters.length;
        for (int i = 2; i < length && alike; i++) {
            int c = one.characters[i];
            int o = other.characters[i];
            alike = c == o || Syllables.reading(c).equals(Syllables.reading(o));
        }
        return alike;
    }

    private boolean hasSameSoundButForSurname() {
        if (one.surname != 1 || other.surname != 1) {
            return false;
        }
        String[] ones = one.syllables();
        String[] others = other.syllables();
        return ones.length > 1
                && ones.length == others.length
                && Arrays.equals(ones, 1, ones.length, others, 1, others.length)
                && Syllables.shareReading(one.characters[0], ones[0], other.characters[0], others[0]);
    }

    private static boolean isCutTo(NameForm whole, NameForm cut) {
        int length = cut.characters.length;
        boolean enough = length >= CUT_FROM || (length > 1 && whole.firstPart == length);
        return enough && whole.characters.length > length && whole.key.startsWith(cut.key);
    }

    private @Nullable ChineseNames slip() {
        if (one.characters.length != other.characters.length) {
            return isOneShort() ? ChineseNames.ONE_CHARACTER : null;
        }
        int differing = differing();
        if (differing == 1) {
            return ofOneDiffering(firstDiffering());
        }
        if (one.isTransliteration() && other.isTransliteration() && allSoundAlike()) {
            return ChineseNames.SIMILAR_SOUND;
        }
        return hasSameCharacters() ? ChineseNames.SWAPPED : null;
    }

    /** A transliterated name lacks a character. */
    private boolean isOneShort() {
        boolean transliterations = one.isTransliteration() && other.isTransliteration();
        return transliterations && EditDistance.damerauLevenshtein(one.key, other.key) == 1;
    }

    private @Nullable ChineseNames ofOneDiffering(int at) {
        if (LookAlikes.areAlike(one.characters[at], other.characters[at])) {
            return ChineseNames.LOOK_ALIKE;
        }
        if (soundAlike(at)) {
            return ChineseNames.SIMILAR_SOUND;
        }
        int surname = Math.max(one.surname, other.surname);
        boolean moreIsEqual = one.characters.length - surname > 1;
        return at >= surname && moreIsEqual ? ChineseNames.ONE_CHARACTER : null;
    }

    private boolean soundAlike(int at) {
        String[] ones = one.syllables();
        String[] others = other.syllables();
        return ones.length > at && others.length > at && Syllables.areAlike(ones[at], others[at]);
    }

    private boolean allSoundAlike() {
        for (int i = 0; i < one.characters.length; i++) {
            if (one.characters[i] != other.characters[i] && !soundAlike(i)) {
                return false;
            }
        }
        return true;
    }

    private int differing() {
        int differing = 0;
        for (int i = 0; i < one.characters.length; i++) {
            differing += one.characters[i] == other.characters[i] ? 0 : 1;
        }
        return differing;
    }

    private int firstDiffering() {
        return Arrays.mismatch(one.characters, other.characters);
    }

    /** Equal sums are asked for first: they sort out nearly all without a copy. */
    private boolean hasSameCharacters() {
        int difference = 0;
        for (int i = 0; i < one.characters.length; i++) {
            difference += one.characters[i] - other.characters[i];
        }
        return difference == 0 && haveEqualCharactersSorted();
    }

    private boolean haveEqualCharactersSorted() {
        int[] ones = one.characters.clone();
        int[] others = other.characters.clone();
        Arrays.sort(ones);
        Arrays.sort(others);
        return Arrays.equals(ones, others);
    }

    private @Nullable ChineseNames ofParts() {
        if (one.surname == 0 || other.surname == 0) {
            return null;
        }
        int ones = one.characters.length;
        int others = other.characters.length;
        boolean sameSurname = one.surname == other.surname
                && Arrays.equals(one.characters, 0, one.surname, other.characters, 0, other.surname);
        if (sameSurname) {
            return sharesGivenCharacter() ? ChineseNames.GIVEN_NAME_PART : ChineseNames.SAME_SURNAME;
        }
        boolean sameGiven = ones - one.surname > 1
                && Arrays.equals(one.characters, one.surname, ones, other.characters, other.surname, others);
        return sameGiven ? ChineseNames.SURNAME_CHANGED : null;
    }

    private boolean sharesGivenCharacter() {
        for (int i = one.surname; i < one.characters.length; i++) {
            for (int k = other.surname; k < other.characters.length; k++) {
                if (one.characters[i] == other.characters[k]) {
                    return true;
                }
            }
        }
        return false;
    }
}
