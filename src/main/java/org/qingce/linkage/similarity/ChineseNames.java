package org.qingce.linkage.similarity;

/**
 * Two Chinese names (design after GB/T 28039 practice: surname first, dots between the parts of transliterated names).
 *
 * <p>The order is that of plausibility, slip against chance. What keeps every character and its sound comes first; a name
 * with an unreadable character, or cut at its end, agrees in all that is there; look-alikes before similar sounds, for
 * fewer pairs of characters look alike; an exchange needs all the same characters. From {@code one-character} on, brothers
 * and sisters with a generation name come in question; a changed surname with an equal given name of two characters is
 * rarer by chance than one shared character. {@code provisional} says nothing either way, and a surname alone is shared by
 * one pair in thirty: they stand last.
 */
enum ChineseNames implements Grade {
    EQUAL(100),
    /** Equal but for traditional and variant characters, dots and spaces. */
    VARIANT(97),
    /** Equal in pinyin without tones; surnames that share a regional reading count as equal, 覃 and 谭. */
    SAME_SOUND(92),
    /** One has unreadable characters; the others are equal, at least two of them. */
    UNREADABLE(89),
    /** A transliterated name cut at its end, to five characters or more, or to the part before the first dot. */
    SHORTENED(87),
    /** One character differs, and looks like the other. */
    LOOK_ALIKE(85),
    /** One character differs, and sounds like the other; in a transliterated name, any number of them. */
    SIMILAR_SOUND(82),
    /** The same characters in another order. */
    SWAPPED(78),
    /** The surname and another character are equal, one differs. */
    ONE_CHARACTER(68),
    /** Another surname, an equal given name of two characters or more. */
    SURNAME_CHANGED(60),
    /** The surname is equal, and the given names share a character. */
    GIVEN_NAME_PART(50),
    /** One is a newborn's stand-in name, or has no readable character beside the surname; also when both are equal. */
    PROVISIONAL(40),
    SAME_SURNAME(30);

    private final int similarity;

    ChineseNames(int similarity) {
        this.similarity = similarity;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int compare(String left, String right) {
        NameForm one = NameForm.of(left);
        if (left.equals(right)) {
            return one.provisional || NameComparison.tellsLittle(one) ? PROVISIONAL.similarity : EQUAL.similarity;
        }
        NameForm other = NameForm.of(right);
        if (one.provisional || other.provisional) {
            return PROVISIONAL.similarity;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        ChineseNames grade = NameComparison.grade(one, other);
        return grade == null ? 0 : grade.similarity;
    }
}
