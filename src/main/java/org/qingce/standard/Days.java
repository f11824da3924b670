package org.qingce.standard;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Outcome for a year, month and day given as numbers. The outcomes for 1800 to 2199 are made once each and kept (at
 * most 148,800, ten megabytes), so that an ordinary date costs an array access and no object.
 */
final class Days {

    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 400;
    private static final @Nullable Standardised<LocalDate>[] KEPT = table();

    private Days() {}

    /** The day, blank for 0-0-0, or {@code OUT_OF_RANGE}, {@code INCOMPLETE} (a part is zero), {@code NO_SUCH_DAY}. */
    static Standardised<LocalDate> of(int year, int month, int day) {
        boolean kept =
                year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        if (!kept) {
            return outside(year, month, day);
        }
        int index = ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1;
        Standardised<LocalDate> known = KEPT[index];
        if (known == null) {
            known = inside(year, month, day);
            KEPT[index] = known;
        }
        return known;
    }

    /** As {@link #of(int, int, int)}, from the number yyyyMMdd. */
    static Standardised<LocalDate> of(int yyyymmdd) {
        return of(yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }

    private static Standardised<LocalDate> inside(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Standardised.of(LocalDate.of(year, month, day))
                : Standardised.problem(Problem.NO_SUCH_DAY);
    }

    private static Standardised<LocalDate> outside(int year, int month, int day) {
        if (year == 0 && month == 0 && day == 0) {
            return Standardised.blank();
        }
        if (year == 0 || month == 0 || day == 0) {
            return Standardised.problem(Problem.INCOMPLETE);
        }
        boolean inRange = year >= FIRST_YEAR && year < FIRST_YEAR + YEARS;
        return Standardised.problem(inRange ? Problem.NO_SUCH_DAY : Problem.OUT_OF_RANGE);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static @Nullable Standardised<LocalDate>[] table() {
        return (Standardised<LocalDate>[]) new Standardised<?>[YEARS * 12 * 31];
    }
}
