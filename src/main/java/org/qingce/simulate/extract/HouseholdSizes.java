package org.qingce.simulate.extract;

import java.util.HashMap;
import java.util.Map;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.world.Household;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;

/** How many persons each household declares: those who stand in its booklet, now and then one more. */
final class HouseholdSizes {
    private final Shift shift;
    private final Map<Household, Integer> seconds = new HashMap<>();

    HouseholdSizes(Shift shift) {
        this.shift = shift;
        for (Person person : shift.world().people()) {
            SecondRegistration second = person.second();
            if (second != null && person.registered(shift.day())) {
                seconds.merge(second.household(), 1, Integer::sum);
            }
        }
    }

    /** The same for every member. */
    int of(Household household) {
        long members = household.members().stream()
                .filter(member -> member.onRegister(shift.day()))
                .count();
        int right = (int) members + seconds.getOrDefault(household, 0);
        boolean wrong = shift.strikes(
                Fault.ITEM_HOUSEHOLD_SIZE_WRONG, 1, shift.aside(Shift.Item.HOUSEHOLD_SIZE, household.number(), 0));
        return wrong ? right + 1 : right;
    }
}
