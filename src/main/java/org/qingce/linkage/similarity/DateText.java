package org.qingce.linkage.similarity;

/**
 * A date as one number yyyyMMdd, unknown parts being zero. Reads {@code 1850-03-07}, {@code 18500307}, {@code 1850-03},
 * {@code 185003}, {@code 1850}, {@code 1850-03-00}, also with slashes or dots and with a time behind.
 */
final class DateText {

    static final int UNREADABLE = -1;

    private DateText() {}

    /** The number, or {@link #UNREADABLE}. */
    static int read(String text) {
        int yearEnd = digitsEnd(text, 0);
        if (yearEnd == 8 || yearEnd == 6) {
            return compact(text, yearEnd);
        }
        if (yearEnd < 3 || yearEnd > 4) {
            return UNREADABLE;
        }
        int year = number(text, 0, yearEnd);
        if (yearEnd == text.length()) {
            return joined(year, 0, 0);
        }
        return isSeparator(text.charAt(yearEnd)) ? fromMonth(text, yearEnd + 1, year) : UNREADABLE;
    }

    private static int compact(String text, int end) {
        int day = end == 8 ? number(text, 6, 8) : 0;
        return endsAt(text, end) ? joined(number(text, 0, 4), number(text, 4, 6), day) : UNREADABLE;
    }

    private static int fromMonth(String text, int from, int year) {
        int monthEnd = digitsEnd(text, from);
        if (monthEnd == from || monthEnd > from + 2) {
            return UNREADABLE;
        }
        int month = number(text, from, monthEnd);
        if (endsAt(text, monthEnd)) {
            return joined(year, month, 0);
        }
        int dayEnd = digitsEnd(text, monthEnd + 1);
        boolean day = isSeparator(text.charAt(monthEnd)) && dayEnd > monthEnd + 1 && dayEnd <= monthEnd + 3;
        return day && endsAt(text, dayEnd) ? joined(year, month, number(text, monthEnd + 1, dayEnd)) : UNREADABLE;
    }

    private static int joined(int year, int month, int day) {
        return month > 12 || day > 31 ? UNREADABLE : year * 10000 + month * 100 + (month == 0 ? 0 : day);
    }

    private static boolean endsAt(String text, int end) {
        return end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == 'T';
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
