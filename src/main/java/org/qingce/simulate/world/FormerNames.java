package org.qingce.simulate.world;

import org.jspecify.annotations.Nullable;
import org.qingce.simulate.lexicon.Likeness;
import org.qingce.simulate.lexicon.SimilarCharacters;
import org.qingce.simulate.lexicon.Surname;

/**
 * What people were called before: a milk name, another given name, the same in other characters, the other parent's surname; of old
 * women also the husband's surname before their own (韦覃秀英).
 */
final class FormerNames {
    private static final long STREAM = 73;
    private static final int OLD_CUSTOM = Calendar.day(1950, 1, 1);
    private static final double OF_ADULTS = 0.04;
    private static final double OF_CHILDREN = 0.015;
    private static final double OF_OLD_WIVES = 0.03;

    private final int today;

    FormerNames(int today) {
        this.today = today;
    }

    void give(Person person, long seed) {
        Dice dice = Dice.of(seed, STREAM, person.number());
        double roll = dice.unit();
        if (Surname.length(person.name()) == 0) {
            return;
        }
        String former = former(person, roll, dice);
        if (former != null && !former.equals(person.name())) {
            person.formerlyCalled(former);
        }
    }

    private @Nullable String former(Person person, double roll, Dice dice) {
        if (Calendar.age(person.birthDay(), today) < 18) {
            return roll < OF_CHILDREN ? otherSurname(person) : null;
        }
        Person husband = person.sex() == Sex.FEMALE ? person.spouse(today) : null;
        if (husband != null && person.birthDay() < OLD_CUSTOM && roll < OF_OLD_WIVES) {
            return Surname.of(husband.name()) + person.name();
        }
        return roll < OF_ADULTS ? ofAdult(person, dice) : null;
    }

    private static @Nullable String ofAdult(Person person, Dice dice) {
        String surname = Surname.of(person.name());
        String given = Surname.given(person.name());
        String last = given.substring(given.offsetByCodePoints(given.length(), -1));
        return switch (dice.below(20)) {
            case 0, 1, 2, 3 -> otherSurname(person);
            case 4, 5 -> surname + (person.sex() == Sex.FEMALE ? last + "妹" : "老" + last);
            case 6, 7 -> surname + "阿" + last;
            case 8, 9, 10 -> otherCharacter(person.name(), dice);
            default -> surname + Names.given(person.sex(), Calendar.year(person.birthDay()), "", dice);
        };
    }

    private static @Nullable String otherSurname(Person person) {
        Person mother = person.mother();
        return mother == null || Surname.length(mother.name()) == 0
                ? null
                : Surname.of(mother.name()) + Surname.given(person.name());
    }

    private static String otherCharacter(String name, Dice dice) {
        String alike = SimilarCharacters.of(name.charAt(name.length() - 1), Likeness.SAME_SOUND);
        return alike.isEmpty() ? name : name.substring(0, name.length() - 1) + alike.charAt(dice.below(alike.length()));
    }
}
