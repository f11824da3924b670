package org.qingce.linkage.similarity;

/** Whole numbers under a thousand as addresses write them: 12, 十二, 一二, 一百零二. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number in ASCII digits without leading zeros. */
    static String read(String numeral) {
        return numeral.indexOf('十') < 0 && numeral.indexOf('百') < 0 ? digitByDigit(numeral) : byPlace(numeral);
    }

    private static String digitByDigit(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append((char) ('0' + value(c))));
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static String byPlace(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '十' || c == '百') {
                sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = value(c);
            }
        }
        return Integer.toString(sum + digit);
    }

    private static int value(int c) {
        return c <= '9' ? c - '0' : Math.max(0, DIGITS.indexOf(c));
    }
}
