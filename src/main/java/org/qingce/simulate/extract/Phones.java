package org.qingce.simulate.extract;

import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Household;
import org.qingce.simulate.world.Person;

/**
 * A telephone number as written: the person's own; for children a parent's, for many old people that of somebody younger in the
 * household, for some wives the husband's.
 *
 * @param text empty for none
 */
record Phones(String text, Fault fault) {
    private static final long NUMBERS = 92;
    private static final int CHILD = 14;
    private static final int OLD = 72;

    /** As the source knows it: now and then one that has been given up since. */
    static Phones of(Person person, Shift shift, double strain, Dice dice) {
        boolean blank = dice.chance(0.12);
        boolean former = shift.strikes(Fault.ITEM_PHONE_FORMER, strain, dice);
        Person owner = owner(person, shift.world().firstDay(), dice);
        if (blank) {
            return new Phones("", Fault.NONE);
        }
        return former
                ? new Phones(number(owner, 1), Fault.ITEM_PHONE_FORMER)
                : new Phones(number(owner, 0), Fault.NONE);
    }

    private static Person owner(Person person, int day, Dice dice) {
        boolean mothers = dice.chance(0.5);
        boolean shares = Dice.of(NUMBERS, person.number(), 2).chance(0.5);
        int age = Calendar.age(person.birthDay(), day);
        Person other = null;
        if (age < CHILD) {
            other = usable(mothers ? person.mother() : person.father(), day);
        } else if (age >= OLD && shares) {
            other = younger(person, day);
        } else if (person.sex().code() == '2'
                && Dice.of(NUMBERS, person.number(), 3).chance(0.1)) {
            other = usable(person.spouse(day), day);
        }
        return other == null ? person : other;
    }

    private static @Nullable Person usable(@Nullable Person person, int day) {
        return person == null || person.number() == 0 || person.dead(day) ? null : person;
    }

    private static @Nullable Person younger(Person person, int day) {
        Household household = person.household();
        return household.members().stream()
                .filter(member -> !member.dead(day))
                .filter(member -> {
                    int age = Calendar.age(member.birthDay(), day);
                    return age >= 25 && age < OLD;
                })
                .findFirst()
                .orElse(null);
    }

    /** A mobile number, or now and then a landline. */
    private static String number(Person owner, int version) {
        Dice dice = Dice.of(NUMBERS, owner.number(), version);
        return dice.chance(0.03)
                ? "0772-4" + dice.between(100_000, 999_999)
                : "1" + dice.between(3, 9) + dice.between(100_000_000, 999_999_999);
    }
}
