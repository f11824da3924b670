package org.qingce.simulate.world;

import java.time.LocalDate;

/** Days are counted from 1970-01-01; {@link #NEVER} is later than all of them. */
public final class Calendar {
    public static final int NEVER = Integer.MAX_VALUE;

    private Calendar() {}

    public static int day(int year, int month, int dayOfMonth) {
        return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }

    public static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** As yyyyMMdd. */
    public static int packed(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** The day on which one born that day turns so old. */
    public static int birthday(int birthDay, int age) {
        return (int) LocalDate.ofEpochDay(birthDay).plusYears(age).toEpochDay();
    }

    /** Completed years. */
    public static int age(int birthDay, int day) {
        int from = packed(birthDay);
        int to = packed(day);
        return (to - from) / 10_000;
    }
}
