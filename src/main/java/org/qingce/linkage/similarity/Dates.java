package org.qingce.linkage.similarity;

/**
 * Two dates of one person's life. The order weighs how a slip comes about against how often two people's dates agree so
 * far by chance: an exchanged day and month or a single digit hits few other dates; the month of a year is shared by one
 * pair in a thousand; a date of which only the year counts, because the other side fills the rest in (1 January, the 1st,
 * or nothing at all), by one in a hundred and so tells little more than {@code same-year}; the same day of another year
 * comes about by chance as often as by a slip.
 */
enum Dates implements Grade {
    EQUAL(100),
    /** Day and month exchanged. */
    SWAPPED(95),
    /** One digit differs, or two neighbouring digits are exchanged. */
    ONE_DIGIT(92),
    /** One is the other's lunar date written as a solar one. */
    LUNAR(90),
    /** Year and month are equal. */
    SAME_MONTH(80),
    /** Year and day of the month are equal, the month is not. */
    SAME_YEAR_AND_DAY(78),
    /** The year is equal and the day of one of them is a fill-in. */
    FILL_IN(75),
    SAME_YEAR(65),
    /** Month and day are equal, the year is not. */
    SAME_DAY_OTHER_YEAR(55),
    /** At most two years apart. */
    NEAR_YEAR(40);

    private static final int NEAR = 2;

    private final int similarity;

    Dates(int similarity) {
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
        int one = DateText.read(left);
        int other = DateText.read(right);
        if (one == DateText.UNREADABLE || other == DateText.UNREADABLE) {
            return slipped(left, right) ? ONE_DIGIT.similarity : 0;
        }
        return one == other ? EQUAL.similarity : compare(one, other);
    }

    /** A date that no calendar has may be one digit away from one that stands in it. */
    private static boolean slipped(String left, String right) {
        return left.length() == right.length()
                && left.length() >= 8
                && (DigitSlips.isOneWrong(left, right) || DigitSlips.isTransposed(left, right));
    }

    private static int compare(int one, int other) {
        if (one % 100 != 0 && other % 100 != 0) {
            if (isSwapped(one, other)) {
                return SWAPPED.similarity;
            }
            if (DigitSlips.isOne(one, other)) {
                return ONE_DIGIT.similarity;
            }
            if (LunarDates.isLunarOfOther(one, other)) {
                return LUNAR.similarity;
            }
        }
        return compareParts(one, other);
    }

    private static boolean isSwapped(int one, int other) {
        return one / 10000 == other / 10000 && one / 100 % 100 == other % 100 && other / 100 % 100 == one % 100;
    }

    private static int compareParts(int one, int other) {
        int years = Math.abs(one / 10000 - other / 10000);
        if (years == 0) {
            boolean month = one / 100 == other / 100;
            boolean fillIn = isFillIn(one) || isFillIn(other);
            if (!month && one % 100 != 0 && one % 100 == other % 100 && !fillIn) {
                return SAME_YEAR_AND_DAY.similarity;
            }
            return month ? SAME_MONTH.similarity : fillIn ? FILL_IN.similarity : SAME_YEAR.similarity;
        }
        if (one % 100 != 0 && one % 10000 == other % 10000 && !isFillIn(one)) {
            return SAME_DAY_OTHER_YEAR.similarity;
        }
        return years <= NEAR ? NEAR_YEAR.similarity : 0;
    }

    /** 1 January, or nothing but the year. */
    private static boolean isFillIn(int date) {
        return date % 10000 == 101 || date % 10000 == 0;
    }
}
