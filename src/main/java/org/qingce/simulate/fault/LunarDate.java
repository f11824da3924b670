package org.qingce.simulate.fault;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;

/** A birthday as old people know it: by the Chinese lunar calendar, written down as if it were a solar date. */
final class LunarDate {
    private static final long NOON_IN_CHINA = 4 * 3_600_000L;
    private static final long DAY = 86_400_000L;

    private LunarDate() {}

    /** As yyyyMMdd, the year being the one in which the lunar year began; may be no day of the solar calendar, as 30 February. */
    static int written(LocalDate solar) {
        ChineseCalendar lunar = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"));
        lunar.setTimeInMillis(solar.toEpochDay() * DAY + NOON_IN_CHINA);
        int year = lunar.get(ChineseCalendar.EXTENDED_YEAR);
        return year * 10_000 + (lunar.get(ChineseCalendar.MONTH) + 1) * 100 + lunar.get(ChineseCalendar.DAY_OF_MONTH);
    }
}
