package org.qingce.linkage.similarity;

/** Two telephone numbers by their digits, without country code and the 0 before a mobile number or an area. */
enum Phones implements Grade {
    EQUAL(100),
    /** One digit differs. */
    ONE_DIGIT(92),
    /** Two neighbouring digits exchanged. */
    TRANSPOSED(91),
    /** The last seven digits are equal: one lacks its area code. */
    SAME_ENDING(85);

    private static final int MOBILE = 11;
    private static final int ENDING = 7;
    private static final Remembered<String> READ = new Remembered<>(Phones::digits);

    private final int similarity;

    Phones(int similarity) {
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
        String one = READ.of(left);
        String other = READ.of(right);
        if (Math.min(one.length(), other.length()) < ENDING) {
            return 0;
        }
        if (one.equals(other)) {
            return EQUAL.similarity;
        }
        if (DigitSlips.isOneWrong(one, other)) {
            return ONE_DIGIT.similarity;
        }
        if (DigitSlips.isTransposed(one, other)) {
            return TRANSPOSED.similarity;
        }
        return one.regionMatches(one.length() - ENDING, other, other.length() - ENDING, ENDING)
                ? SAME_ENDING.similarity
                : 0;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        int from = digits.length() > MOBILE && digits.indexOf("86") == 0 ? 2 : 0;
        from = digits.length() > MOBILE + 2 && digits.indexOf("0086") == 0 ? 4 : from;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
