package org.qingce.linkage.similarity;

/**
 * Two division codes (GB/T 2260, GB/T 10114: 2, 4, 6, 9 or 12 digits) by the narrowest level that contains both. Zeros that
 * fill a code up to a wider width do not count: {@code 451226} is {@code 451226000000}.
 */
enum Divisions implements Grade {
    EQUAL(100, 12),
    TOWNSHIP(80, 9),
    COUNTY(60, 6),
    PREFECTURE(40, 4),
    PROVINCE(20, 2);

    private static final int[] WIDTHS = {12, 9, 6, 4, 2};
    private static final Divisions[] GRADES = values();

    private final int similarity;
    private final int digits;

    Divisions(int similarity, int digits) {
        this.similarity = similarity;
        this.digits = digits;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return EQUAL.similarity;
        }
        int one = width(left);
        int other = width(right);
        int common = common(left, right, Math.min(one, other));
        if (one == other && common == one && one > 0) {
            return EQUAL.similarity;
        }
        for (Divisions grade : GRADES) {
            if (common >= grade.digits) {
                return grade.similarity;
            }
        }
        return 0;
    }

    private static int common(String left, String right, int limit) {
        int common = 0;
        while (common < limit && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return common;
    }

    /** How many digits tell; zero for a text of another width. */
    private static int width(String code) {
        int level = 0;
        while (level < WIDTHS.length && WIDTHS[level] != code.length()) {
            level++;
        }
        while (level + 1 < WIDTHS.length && isZero(code, WIDTHS[level + 1], WIDTHS[level])) {
            level++;
        }
        return level < WIDTHS.length ? WIDTHS[level] : 0;
    }

    private static boolean isZero(String code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
