package org.qingce.simulate.extract;

import org.qingce.simulate.world.Calendar;

/** Writes packed dates (yyyyMMdd, 0 for none) in the forms of the departments; a date that is no day is written all the same. */
final class Dates {
    private Dates() {}

    /** 20260331 */
    static String compact(int packed) {
        return packed == 0 ? "" : Integer.toString(packed);
    }

    /** 2026-03-31 */
    static String dashed(int packed) {
        if (packed == 0) {
            return "";
        }
        String digits = Integer.toString(packed);
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }

    /** 2026/3/31 */
    static String slashed(int packed) {
        return packed == 0 ? "" : packed / 10_000 + "/" + packed / 100 % 100 + "/" + packed % 100;
    }

    /** 2026年3月31日 */
    static String chinese(int packed) {
        return packed == 0 ? "" : packed / 10_000 + "年" + packed / 100 % 100 + "月" + packed % 100 + "日";
    }

    /** The packed form of a day that has come by then; 0 before. */
    static int known(int day, int today) {
        return day <= today ? Calendar.packed(day) : 0;
    }

    /** 20260331093000; empty for a day that has not come. The time of day follows from the number. */
    static String stamp(int day, int today, int number) {
        if (day > today) {
            return "";
        }
        int minutes = 8 * 60 + number % 540;
        return Calendar.packed(day) + two(minutes / 60) + two(minutes % 60) + two(number % 60);
    }

    static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
