package org.qingce.simulate.fault;

import java.time.LocalDate;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;

/** Writes birth dates wrongly. Dates are packed as yyyyMMdd, 0 for none, because some are no day at all. */
final class DateScribe {
    private static final int LUNAR_UNTIL = Calendar.day(1976, 1, 1);

    private DateScribe() {}

    /** Whether this birth date can suffer that fault: the lunar calendar is that of those born up to 1975. */
    static boolean open(int birthDay, Fault fault) {
        return fault != Fault.BIRTH_LUNAR || birthDay < LUNAR_UNTIL;
    }

    static int write(int birthDay, Fault fault, Dice dice) {
        LocalDate date = LocalDate.ofEpochDay(birthDay);
        return switch (fault) {
            case BIRTH_MISSING -> 0;
            case BIRTH_DAY -> Calendar.packed(birthDay + (dice.chance(0.5) ? 1 : -1) * dice.between(1, 9));
            case BIRTH_MONTH ->
                Calendar.packed((int) date.plusMonths(dice.chance(0.5) ? 1 : -1).toEpochDay());
            case BIRTH_YEAR ->
                Calendar.packed((int) date.minusYears(dice.chance(0.8) ? 1 : 10).toEpochDay());
            case BIRTH_SWAPPED -> date.getYear() * 10_000 + date.getDayOfMonth() * 100 + date.getMonthValue();
            case BIRTH_LUNAR -> LunarDate.written(date);
            case BIRTH_FILLED -> date.getYear() * 10_000 + 101;
            case BIRTH_NO_SUCH_DAY -> date.getYear() * 10_000 + (dice.chance(0.5) ? 230 : 631);
            default -> Calendar.packed(birthDay);
        };
    }
}
