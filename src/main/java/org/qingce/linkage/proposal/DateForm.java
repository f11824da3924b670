package org.qingce.linkage.proposal;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way to write a day of the calendar, in the years 1000 to 2199. */
public enum DateForm {
    /** {@code 19850317}. */
    COMPACT("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)"),
    /** {@code 1985-03-17}, {@code 1985/3/17}, {@code 1985.3.17}, each with or without a time of day. */
    YEAR_FIRST("(?<year>\\d{4})([-/. ])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:[ T]\\d.*)?"),
    /** {@code 17/3/1985}, {@code 17.03.1985}. */
    DAY_FIRST("(?<day>\\d{1,2})([-/. ])(?<month>\\d{1,2})\\2(?<year>\\d{4})"),
    /** {@code 3/17/1985}; what could be either is {@link #DAY_FIRST}. */
    MONTH_FIRST("(?<month>\\d{1,2})([-/. ])(?<day>\\d{1,2})\\2(?<year>\\d{4})"),
    /** {@code 1985年3月17日}. */
    CHINESE("(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]");

    private final Pattern pattern;

    DateForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The form a text has; null if it is no day, or none of the calendar. */
    public static @Nullable DateForm of(String text) {
        if (text.length() < 8 || text.length() > 29 || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        for (DateForm form : values()) {
            if (form.reads(text)) {
                return form;
            }
        }
        return null;
    }

    private boolean reads(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int year = Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        return year >= 1000
                && year < 2200
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
