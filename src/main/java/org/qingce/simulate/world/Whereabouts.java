package org.qingce.simulate.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lives where: at home, in another village of the register, or far away; families often together. */
final class Whereabouts {
    private static final long STREAM = 71;

    private final int today;
    private final List<Place> villages;
    private final List<Place> communities;
    private final List<Place> guangdong;
    private final List<Place> outside;

    Whereabouts(int today, Divisions divisions) {
        this.today = today;
        this.villages = divisions.villages();
        this.communities = villages.stream().filter(Place::urban).toList();
        this.outside = divisions.outside();
        this.guangdong = outside.stream().filter(p -> p.code().startsWith("44")).toList();
    }

    /** People in the order of their numbers: parents and earlier spouses are placed before the others. */
    void place(Person person, long seed) {
        Dice dice = Dice.of(seed, STREAM, person.number());
        person.live(home(person, dice));
        if (dice.chance(0.03)) {
            Place home = person.household().village();
            Place from = person.residence(today);
            person.move(today + 1 + dice.below(World.NIGHTS), from.equals(home) ? elsewhere(dice) : home);
        }
    }

    private Place home(Person person, Dice dice) {
        int age = Calendar.age(person.birthDay(), today);
        Place village = person.household().village();
        Person companion = age < 16 ? person.mother() : spouse(person);
        if (companion != null && companion.number() > 0 && companion.number() < person.number()) {
            Place theirs = companion.residence(today);
            return dice.chance(age < 16 ? 0.5 : 0.75) ? theirs : village;
        }
        double away = away(age) * (village.urban() ? 0.6 : 1);
        return dice.chance(away) ? far(dice) : dice.chance(age < 16 ? 0.02 : 0.08) ? elsewhere(dice) : village;
    }

    private @Nullable Person spouse(Person person) {
        return person.spouse(today);
    }

    private static double away(int age) {
        return age < 16 ? 0.04 : age < 31 ? 0.42 : age < 46 ? 0.36 : age < 60 ? 0.17 : 0.04;
    }

    private Place far(Dice dice) {
        return dice.pick(dice.chance(0.7) ? guangdong : outside);
    }

    private Place elsewhere(Dice dice) {
        return dice.pick(dice.chance(0.7) ? communities : villages);
    }
}
