package org.qingce.standard;

/**
 * Reads {@code year separator month separator day} at the beginning of a text: four digits, one or two, one or two;
 * the separators are the same one of {@code - / .} or the space, or 年 月 and 日 or 号.
 */
final class DateScanner {

    /** No date stands at the beginning. */
    static final long NONE = -1;

    private DateScanner() {}

    /** The date as {@code yyyyMMdd * 256 + end}, where {@code end} (at most 12) is the position after it; or NONE. */
    static long scan(String text) {
        int year = digits(text, 0, 4);
        if (year < 0 || text.length() < 8) {
            return NONE;
        }
        char separator = text.charAt(4);
        char second = secondSeparator(separator);
        int monthEnd = endOfNumber(text, 5);
        if (second == 0 || monthEnd == 5 || monthEnd >= text.length() || text.charAt(monthEnd) != second) {
            return NONE;
        }
        int dayEnd = endOfNumber(text, monthEnd + 1);
        if (dayEnd == monthEnd + 1) {
            return NONE;
        }
        int date = year * 10000 + digits(text, 5, monthEnd) * 100 + digits(text, monthEnd + 1, dayEnd);
        return endsDate(text, dayEnd, second) ? date * 256L + afterDay(text, dayEnd) : NONE;
    }

    /** The number in {@code text[from, to)}, or -1 if that is not all ASCII digits. */
    static int digits(String text, int from, int to) {
        if (to > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static char secondSeparator(char first) {
        return switch (first) {
            case '-', '/', '.', ' ' -> first;
            case '年' -> '月';
            default -> 0;
        };
    }

    private static int endOfNumber(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + 2 && Characters.isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean endsDate(String text, int dayEnd, char separator) {
        if (dayEnd == text.length()) {
            return true;
        }
        char next = text.charAt(dayEnd);
        return !Characters.isDigit(next) && (separator == ' ' || next != separator);
    }

    private static int afterDay(String text, int dayEnd) {
        boolean dayWord = dayEnd < text.length() && (text.charAt(dayEnd) == '日' || text.charAt(dayEnd) == '号');
        return dayWord ? dayEnd + 1 : dayEnd;
    }
}
