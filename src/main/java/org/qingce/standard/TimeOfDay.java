package org.qingce.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may follow a date: weekday, time of day, time zone. Only whether it leaves the day as it is matters. */
final class TimeOfDay {

    private static final Pattern FORM = Pattern.compile("[T ]? ?(?:\\(?(?:星期|周)[1-6日天]\\)?)? ?"
            + "(?:(?:上午|下午|凌晨|早上|早晨|晚上|中午|AM|PM)? ?(?<hour>\\d{1,2})"
            + "(?:[:时点](?:(?<minute>\\d{1,2})(?:[:分](?:(?<second>\\d{1,2})(?:[.,]\\d{1,9})?秒?)?)?)?)? ?(?:AM|PM)?"
            + " ?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern CHINA = Pattern.compile("\\+08(?::?00)?");

    private TimeOfDay() {}

    /** Null if the text is a time that leaves the day as it is, otherwise why it does not. */
    static @Nullable Problem problemOf(String text) {
        Matcher time = FORM.matcher(text);
        if (!time.matches()) {
            return Problem.UNREADABLE;
        }
        if (above(time.group("hour"), 24) || above(time.group("minute"), 59) || above(time.group("second"), 60)) {
            return Problem.NO_SUCH_TIME;
        }
        String zone = time.group("zone");
        return zone == null || CHINA.matcher(zone).matches() ? null : Problem.OTHER_TIME_ZONE;
    }

    /** As {@link #problemOf}, for {@code HHmm}, {@code HHmmss} or {@code HHmmssSSS}. */
    static @Nullable Problem problemOfDigits(String digits) {
        boolean exists = DateScanner.digits(digits, 0, 2) <= 24
                && DateScanner.digits(digits, 2, 4) <= 59
                && (digits.length() == 4 || DateScanner.digits(digits, 4, 6) <= 60);
        return exists ? null : Problem.NO_SUCH_TIME;
    }

    private static boolean above(@Nullable String number, int most) {
        return number != null && Integer.parseInt(number) > most;
    }
}
