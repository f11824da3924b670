package org.qingce.simulate.extract;

import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Household;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;
import org.qingce.simulate.world.Relations;
import org.qingce.simulate.world.SecondRegistration;

/**
 * The household booklet under which a record has a person.
 *
 * @param hukou where the person is registered by it: the household's village, or a county elsewhere
 * @param head to whom the relation is stated
 */
record Booklet(Household household, Place hukou, Person head) {
    /** The person's own, or that of the second registration where the record goes by that. */
    static Booklet of(Person person, @Nullable SecondRegistration second, int day) {
        if (second == null) {
            return new Booklet(person.household(), person.hukou(), head(person.household(), person, day));
        }
        Person head = second.head() ? person : head(second.household(), person, day);
        return new Booklet(second.household(), second.hukou(), head);
    }

    private static Person head(Household household, Person person, int day) {
        Person head = household.head(day);
        return head == null ? person : head;
    }

    String number() {
        return Integer.toString(household.number());
    }

    /** Two digits of GB/T 4761. */
    String relation(Person person, int day) {
        return Dates.two(Relations.code(head, person, day));
    }

    String address() {
        return Addresses.at(hukou, household.number());
    }
}
