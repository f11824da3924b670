package org.qingce.linkage.similarity;

/** Two years, or the years of two dates, by how far they lie apart. */
enum Years implements Grade {
    EQUAL(100, 0),
    WITHIN_1(90, 1),
    WITHIN_2(80, 2),
    /** One digit of four differs, or two neighbours are exchanged: 1958, 1985. */
    ONE_DIGIT(75, 0),
    WITHIN_5(65, 5),
    WITHIN_10(50, 10),
    WITHIN_20(30, 20);

    private static final Years[] GRADES = values();

    private final int similarity;
    private final int years;

    Years(int similarity, int years) {
        this.similarity = similarity;
        this.years = years;
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
            return 0;
        }
        return compare(one / 10000, other / 10000);
    }

    private static int compare(int one, int other) {
        int apart = Math.abs(one - other);
        for (Years grade : GRADES) {
            if (grade == ONE_DIGIT ? DigitSlips.isOne(one, other) : apart <= grade.years) {
                return grade.similarity;
            }
        }
        return 0;
    }
}
