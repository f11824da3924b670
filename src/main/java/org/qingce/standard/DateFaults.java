package org.qingce.standard;

import java.util.regex.Pattern;

/** Names what is wrong with date text that no form fits. */
final class DateFaults {

    private static final Pattern OTHER_CALENDAR =
            Pattern.compile("农历|阴历|旧历|夏历|闰|[正冬腊]月|初|民国|光绪|宣统|同治|咸丰|康德|昭和|大正|平成|元年|藏历|回历|佛历|公元前");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}(?!\\d).*");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "'?\\d{2}年.*|\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d).*|\\d{1,2}-(?:\\d{1,2}月|[A-Z]{3}) ?-\\d{2}(?!\\d).*");
    private static final Pattern PART =
            Pattern.compile("\\d{4}(?:年|[-/.]|(?:年|[-/.])\\d{1,2}(?:月|[-/.])?)?|(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月");

    private DateFaults() {}

    /** The problem of plain text (see {@link DateText}) that is no whole date. */
    static Problem of(String text) {
        if (text.codePoints().anyMatch(Characters::isLost)) {
            return Problem.DAMAGED;
        }
        if (text.indexOf('*') >= 0) {
            return Problem.MASKED;
        }
        if (OTHER_CALENDAR.matcher(text).find()) {
            return Problem.OTHER_CALENDAR;
        }
        if (YEAR_LAST.matcher(text).matches()) {
            return Problem.AMBIGUOUS_ORDER;
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Problem.AMBIGUOUS_YEAR;
        }
        return PART.matcher(text).matches() ? Problem.INCOMPLETE : Problem.UNREADABLE;
    }
}
