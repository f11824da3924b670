package org.qingce.linkage.similarity;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Whether one date is the other's lunar date written down as if it were a solar one: "the 3rd of the 2nd month" of 1962
 * is 1962-03-08. The lunar date comes first, by 15 to 60 days. The calendar (GB/T 33661-2017) is ICU's; a day is allowed
 * for, as old almanacs differ. A leap month is written like the month before it.
 */
final class LunarDates {

    private static final int FEWEST_DAYS = 15;
    private static final int MOST_DAYS = 60;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final short[] LUNAR = new short[(LAST_YEAR - FIRST_YEAR + 1) * 366]; // month * 100 + day; 0: not met
    private static final ChineseCalendar CALENDAR = new ChineseCalendar(TimeZone.GMT_ZONE);

    private LunarDates() {}

    /** Both dates as yyyyMMdd, whole, in either order. */
    static boolean isLunarOfOther(int left, int right) {
        int earlier = Math.min(left, right);
        int later = Math.max(left, right);
        if (later / 10000 - earlier / 10000 > 1 || earlier / 10000 < FIRST_YEAR || later / 10000 > LAST_YEAR) {
            return false;
        }
        if (!isDay(later)) {
            return false;
        }
        int days = roughDays(later) - roughDays(earlier);
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            return false;
        }
        int lunar = lunar(later);
        return lunar / 100 == earlier / 100 % 100 && Math.abs(lunar % 100 - earlier % 100) <= 1;
    }

    private static boolean isDay(int date) {
        int month = date / 100 % 100;
        return date % 100 <= LocalDate.of(date / 10000, month, 1).lengthOfMonth();
    }

    /** A lunar 30th of February is no solar day, so days are counted as if months had 30.4 of them. */
    private static int roughDays(int date) {
        return (date / 10000 * 3652 + (date / 100 % 100) * 304) / 10 + date % 100;
    }

    private static int lunar(int date) {
        LocalDate day = LocalDate.of(date / 10000, date / 100 % 100, date % 100);
        int index = (int) (day.toEpochDay() - FIRST_DAY);
        if (LUNAR[index] == 0) {
            LUNAR[index] = (short) ask(day);
        }
        return LUNAR[index];
    }

    private static int ask(LocalDate day) {
        synchronized (CALENDAR) {
            CALENDAR.setTime(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
            return (CALENDAR.get(Calendar.MONTH) + 1) * 100 + CALENDAR.get(Calendar.DAY_OF_MONTH);
        }
    }
}
