package org.qingce.simulate.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.lexicon.Likeness;
import org.qingce.simulate.lexicon.SimilarCharacters;

/** Draws the adults who are registered twice: married women at their parents', others in another village. */
final class SecondRegistrations {
    private static final long STREAM = 75;
    private static final int OF_AGE = 18;

    private final Roll roll;
    private final List<Place> villages;

    SecondRegistrations(Roll roll, List<Place> villages) {
        this.roll = roll;
        this.villages = villages;
    }

    /** Numbers are issued after all others, so that nobody else's depends on who is drawn. */
    void draw(double share, long seed) {
        for (Person person : roll.people()) {
            Dice dice = Dice.of(seed, STREAM, person.number());
            boolean adult = Calendar.age(person.birthDay(), roll.today()) >= OF_AGE;
            if (dice.chance(share) && adult && person.registered(roll.today()) && !person.dead(roll.today())) {
                person.registerAgain(second(person, dice));
            }
        }
    }

    private SecondRegistration second(Person person, Dice dice) {
        Household parents = parents(person);
        boolean old = parents != null && dice.chance(0.8);
        Household household = old && parents != null ? parents : roll.household(elsewhere(person, dice));
        int birthDay = dice.chance(0.25) ? otherBirth(person.birthDay(), dice) : person.birthDay();
        String name = dice.chance(0.2) ? otherName(person.name(), dice) : person.name();
        long stem = roll.anotherNumber(person, household.village().county(), birthDay, dice);
        return new SecondRegistration(stem, name, birthDay, household, !old);
    }

    private static @Nullable Household parents(Person person) {
        Person parent = person.father() == null ? person.mother() : person.father();
        return parent == null || parent.household() == person.household() ? null : parent.household();
    }

    private Place elsewhere(Person person, Dice dice) {
        Place place = dice.pick(villages);
        return place.equals(person.hukou()) && villages.size() > 1 ? elsewhere(person, dice) : place;
    }

    private static int otherBirth(int birthDay, Dice dice) {
        LocalDate date = LocalDate.ofEpochDay(birthDay);
        return switch (dice.below(3)) {
            case 0 -> (int) date.minusYears(dice.chance(0.7) ? 1 : 2).toEpochDay();
            case 1 -> (int) date.minusMonths(1).toEpochDay();
            default -> birthDay - dice.between(1, 20);
        };
    }

    private static String otherName(String name, Dice dice) {
        int last = name.length() - 1;
        String alike = SimilarCharacters.of(name.charAt(last), Likeness.SAME_SOUND);
        return alike.isEmpty() || last == 0 ? name : name.substring(0, last) + alike.charAt(dice.below(alike.length()));
    }
}
