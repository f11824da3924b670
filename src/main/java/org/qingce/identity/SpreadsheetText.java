package org.qingce.identity;

import java.util.regex.Pattern;

/** The marks that a spreadsheet leaves in a number's text. */
final class SpreadsheetText {
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,][0-9]*)?E\\+?[0-9]{2}|[0-9]+E\\+[0-9]{2}");

    private SpreadsheetText() {}

    /** True for a power of ten such as {@code 4.51324E+17}, not for a passport number such as {@code E12345678}. */
    static boolean isScientific(String settled) {
        return settled.indexOf('E') > 0 && SCIENTIFIC.matcher(settled).matches();
    }

    /** The text without a decimal part of zeros; the text itself when it has none. */
    static String withoutDecimals(String settled) {
        int end = settled.length();
        while (end > 0 && settled.charAt(end - 1) == '0') {
            end--;
        }
        boolean decimals = end > 1 && end < settled.length() && settled.charAt(end - 1) == '.';
        return decimals && isDigits(settled, end - 1) ? settled.substring(0, end - 1) : settled;
    }

    private static boolean isDigits(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
