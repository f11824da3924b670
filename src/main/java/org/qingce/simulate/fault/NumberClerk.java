package org.qingce.simulate.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Papers;
import org.qingce.simulate.world.Person;

/** Fills in the number: a person's own, damaged, or somebody else's. */
final class NumberClerk {
    private static final int ATTEMPTS = 3;

    /**
     * A number as written.
     *
     * @param usable what a right cleaning makes of it, empty for nothing
     * @param bearer whose number that is; null when nothing can be made of it
     */
    record Id(
            String text,
            Fault fault,
            String usable,
            @Nullable Person bearer) {}

    private final List<Person> people;

    NumberClerk(List<Person> people) {
        this.people = people;
    }

    Id write(Person person, Papers papers, Fault fault, int day, Dice dice) {
        String number = papers.number();
        if (number.isEmpty()) {
            return new Id(person.foreign() ? Scribe.passport(person) : "", Fault.ID_NOT_ISSUED, "", null);
        }
        return switch (fault) {
            case ID_SHARED -> of(stranger(person, day, dice), person, number, fault, day);
            case ID_KIN -> of(kin(person, day, dice), person, number, fault, day);
            case ID_TAIL -> tail(kin(person, day, dice), person, number, day);
            default -> damaged(person, number, fault, dice);
        };
    }

    private static Id damaged(Person person, String number, Fault fault, Dice dice) {
        String text = NumberScribe.open(number, fault) ? NumberScribe.write(number, fault, dice) : number;
        if (text.equals(number)) {
            return right(person, number);
        }
        boolean readable = fault == Fault.ID_FIFTEEN || fault == Fault.ID_DECORATED;
        return new Id(text, fault, readable ? number : "", readable ? person : null);
    }

    private static Id of(@Nullable Person other, Person person, String number, Fault fault, int day) {
        return other == null ? right(person, number) : new Id(other.idNumber(day), fault, other.idNumber(day), other);
    }

    /** One joined number in eleven passes the check by chance: those are not made. */
    private static Id tail(@Nullable Person other, Person person, String number, int day) {
        String text = other == null ? number : NumberScribe.withTail(number, other.idNumber(day));
        return NumberScribe.checks(text) ? right(person, number) : new Id(text, Fault.ID_TAIL, "", null);
    }

    private static Id right(Person person, String number) {
        return new Id(number, Fault.NONE, number, person);
    }

    /** Somebody of another name and another birth date. */
    private @Nullable Person stranger(Person person, int day, Dice dice) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Person other = dice.pick(people);
            boolean numbered = !other.idNumber(day).isEmpty();
            if (numbered
                    && other.birthDay() != person.birthDay()
                    && !other.name().equals(person.name())) {
                return other;
            }
        }
        return null;
    }

    /** The spouse, a twin or somebody older of the same household. */
    private static @Nullable Person kin(Person person, int day, Dice dice) {
        List<Person> family = new ArrayList<>(person.household().members());
        Person spouse = person.spouse(day);
        if (spouse != null && !family.contains(spouse)) {
            family.add(spouse);
        }
        family.removeIf(other -> !other.equals(spouse) && other.birthDay() > person.birthDay());
        family.removeIf(other -> other.equals(person) || other.idNumber(day).isEmpty());
        return family.isEmpty() ? null : dice.pick(family);
    }
}
