package org.qingce.simulate.extract;

import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.MaritalChange;
import org.qingce.simulate.world.Person;

/**
 * Marital status as a source knows it.
 *
 * @param status GB/T 2261.2; 0 when left blank
 * @param changed packed date of the last change; 0 for none or left blank
 * @param first packed date of the first marriage; 0 for none or left blank
 */
record Standing(int status, int changed, int first) {
    private static final int STALE = 2 * 365;

    static Standing of(Person person, Shift shift, double strain, Dice dice) {
        int known = shift.strikes(Fault.ITEM_MARITAL_STALE, strain, dice) ? shift.day() - STALE : shift.day();
        boolean undated = shift.strikes(Fault.ITEM_MARITAL_DATE_MISSING, strain, dice);
        boolean blank = shift.strikes(Fault.ITEM_MARITAL_MISSING, strain, dice);
        MaritalChange change = person.marital(known);
        if (change == null) {
            return new Standing(blank ? 0 : MaritalChange.SINGLE, 0, 0);
        }
        int status = blank ? 0 : change.status();
        return undated
                ? new Standing(status, 0, 0)
                : new Standing(status, Calendar.packed(change.day()), first(change));
    }

    private static int first(MaritalChange change) {
        MaritalChange step = change;
        while (step.previous() != null) {
            step = step.previous();
        }
        return Calendar.packed(step.day());
    }
}
