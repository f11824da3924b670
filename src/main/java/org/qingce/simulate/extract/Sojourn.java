package org.qingce.simulate.extract;

import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;

/**
 * Whether a record counts a person among the floating population, by where it believes them to be registered and to live: in
 * another township, for half a year or more.
 *
 * @param migrant 是 or 否
 * @param away packed day of leaving the place of registration; 0 for those who live there
 */
record Sojourn(String migrant, int away) {
    private static final int HALF_A_YEAR = 180;
    private static final int TEN_YEARS = 3650;

    static Sojourn of(Person person, int copy, Home home, Shift shift, double strain) {
        Dice dice = shift.aside(Shift.Item.MIGRANT, person.number(), copy);
        int since = since(person, shift, dice);
        boolean near = shift.strikes(Fault.ITEM_MIGRANT_NEAR, strain, dice);
        boolean early = shift.strikes(Fault.ITEM_MIGRANT_EARLY, strain, dice);
        if (home.hukou().township().equals(home.residence().township())) {
            return new Sojourn(near ? "是" : "否", 0);
        }
        boolean settled = shift.day() - since >= HALF_A_YEAR;
        return new Sojourn(settled || early ? "是" : "否", Calendar.packed(since));
    }

    private static int since(Person person, Shift shift, Dice dice) {
        int left = shift.world().firstDay() - dice.between(1, TEN_YEARS);
        int moved = person.moveDay();
        return moved <= shift.day() ? moved : Math.max(left, person.birthDay());
    }
}
