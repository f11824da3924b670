package org.qingce.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates written as one number: 8 digits, with 4, 6 or 9 digits of time after them, or the count of a spreadsheet. */
final class DateNumber {

    /** Day 0 of the 1900 date system for days after its invented 1900-02-29, which is day 60 (ECMA-376 18.17.4.1). */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int INVENTED_DAY = 60;

    private final boolean serials;

    DateNumber(boolean serials) {
        this.serials = serials;
    }

    /** Whether the text is an ordinary day count of this source: five digits, 10000 (1927) and above. */
    boolean isSerial(String raw) {
        return serials && raw.length() == 5 && DateScanner.digits(raw, 0, 5) >= 10_000;
    }

    /** The outcome for text that is all digits. */
    Standardised<LocalDate> whole(String digits) {
        if (DateScanner.digits(digits, 0, Math.min(9, digits.length())) == 0
                && digits.chars().allMatch(c -> c == '0')) {
            return Standardised.blank();
        }
        return switch (digits.length()) {
            case 8 -> Days.of(Integer.parseInt(digits));
            case 12, 14, 17 -> withTime(digits);
            case 6 -> Standardised.problem(sixDigits(digits));
            case 1, 2, 3, 4, 5 -> serial(Integer.parseInt(digits));
            default -> Standardised.problem(Problem.UNREADABLE);
        };
    }

    /** The outcome for a spreadsheet's count with a fraction of a day after it. */
    Standardised<LocalDate> fractional(String days) {
        return serial(Integer.parseInt(days));
    }

    private static Standardised<LocalDate> withTime(String digits) {
        Standardised<LocalDate> day = Days.of(Integer.parseInt(digits.substring(0, 8)));
        @Nullable Problem problem = day.value() == null ? null : TimeOfDay.problemOfDigits(digits.substring(8));
        return problem == null ? day : Standardised.problem(problem);
    }

    private static Problem sixDigits(String digits) {
        return isYear(DateScanner.digits(digits, 0, 4)) && isMonth(DateScanner.digits(digits, 4, 6))
                ? Problem.INCOMPLETE
                : Problem.AMBIGUOUS_YEAR;
    }

    private Standardised<LocalDate> serial(int days) {
        if (isYear(days)) {
            return Standardised.problem(Problem.INCOMPLETE);
        }
        if (!serials) {
            return Standardised.problem(days < 10_000 ? Problem.UNREADABLE : Problem.SPREADSHEET_SERIAL);
        }
        if (days == INVENTED_DAY || days == 0) {
            return Standardised.problem(Problem.NO_SUCH_DAY);
        }
        LocalDate date = SERIAL_ZERO.plusDays(days < INVENTED_DAY ? days + 1L : days);
        return Days.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static boolean isYear(int number) {
        return number >= 1800 && number <= 2199;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
