package org.qingce.linkage.similarity;

/**
 * Two addresses by the narrowest place they share: Chinese ones by township, village or street, and numbers (组, 号 …, also
 * in Chinese numerals); the province and county may be left out, the township too. Others by their words.
 */
enum Addresses implements Grade {
    EQUAL(100),
    /** The same village or street, and the same numbers as far as both have them. */
    SAME_DOOR(90),
    /** The same village or street. */
    SAME_VILLAGE(70),
    SAME_TOWNSHIP(45);

    private static final int MOST_WORDS = 60;

    private final int similarity;

    Addresses(int similarity) {
        this.similarity = similarity;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return EQUAL.similarity;
        }
        AddressText one = AddressText.of(left);
        AddressText other = AddressText.of(right);
        if (one.text.isEmpty() || other.text.isEmpty()) {
            return 0;
        }
        if (one.text.equals(other.text)) {
            return EQUAL.similarity;
        }
        boolean chinese = isChinese(one.text) || isChinese(other.text);
        boolean place = chinese ? sharePlace(one, other) : WordSets.compare(left, right) >= MOST_WORDS;
        if (place) {
            return one.sharesNumbers(other) ? SAME_DOOR.similarity : SAME_VILLAGE.similarity;
        }
        return one.sharesTownship(other) ? SAME_TOWNSHIP.similarity : 0;
    }

    private static boolean sharePlace(AddressText one, AddressText other) {
        return one.sharesPlace(other) && !one.namesAnotherTownship(other);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
