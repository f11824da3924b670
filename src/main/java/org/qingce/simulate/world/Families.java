package org.qingce.simulate.world;

import java.util.ArrayList;
import java.util.List;

/** Lets a family grow from its founder to those not yet born on the first night. */
final class Families {
    private static final int LAST_BIRTH_AGE = 44;

    private final Roll roll;
    private final Newcomers newcomers;
    private final Partings partings;
    private final Brides brides = new Brides();

    Families(Roll roll, List<Place> outside) {
        this.roll = roll;
        this.newcomers = new Newcomers(roll, outside);
        this.partings = new Partings(roll, newcomers);
    }

    void settle(Place village, Dice dice) {
        Clan clan = Clan.draw(!village.urban(), dice);
        Household home = roll.household(village);
        marry(newcomers.founder(clan, home, dice), clan, 0, true, dice);
    }

    /** Women whom no man of the county took: those over thirty marry elsewhere and stay registered here. */
    void marryOut(Dice dice) {
        for (Person woman : brides.left()) {
            int day = Weddings.day(woman, dice);
            if (woman.number() > 0 && Calendar.age(woman.birthDay(), roll.today()) > 30 && !woman.dead(day + 30)) {
                Person man = newcomers.spouseElsewhere(woman, day, dice);
                wed(man, woman, day);
                partings.end(man, woman, Weddings.divorceDay(day, dice), dice);
            }
        }
    }

    private void marry(Person man, Clan clan, int generation, boolean stays, Dice dice) {
        int day = Weddings.day(man, dice);
        if (day >= roll.horizon() || man.dead(day + 30)) {
            return;
        }
        boolean past = day <= roll.today();
        Place village = man.household().village();
        Household home = stays || !past ? man.household() : roll.household(village);
        if (past) {
            roll.transfer(man, home);
        }
        Person match = brides.match(man, day, dice);
        Person bride = match == null ? newcomers.spouse(man, day, home, dice) : match;
        if (past) {
            roll.transfer(bride, home);
        }
        wed(man, bride, day);
        int divorce = Weddings.divorceDay(day, dice);
        raise(new Couple(man, bride, day, Math.min(divorce, bride.deathDay())), clan, generation + 1, dice);
        partings.end(man, bride, divorce, dice);
    }

    private static void wed(Person man, Person woman, int day) {
        man.change(MaritalChange.FIRST, day, woman);
        woman.change(MaritalChange.FIRST, day, man);
    }

    private void raise(Couple couple, Clan clan, int generation, Dice dice) {
        List<Person> children = births(couple, clan, generation, dice);
        number(children);
        Person lastSon = null;
        for (Person child : children) {
            lastSon = child.sex() == Sex.MALE ? child : lastSon;
        }
        boolean urban = couple.man.household().village().urban();
        for (Person child : children) {
            if (!leaves(child, dice)) {
                boolean stays = child.equals(lastSon) && dice.chance(urban ? 0.25 : 0.7);
                roll.enlist(child, child.household().village().county(), dice);
                growUp(child, clan, generation, stays, dice);
            }
        }
    }

    private void growUp(Person child, Clan clan, int generation, boolean stays, Dice dice) {
        if (child.dead(child.birthDay() + 18 * 365) || dice.chance(child.sex() == Sex.MALE ? 0.06 : 0.03)) {
            return;
        }
        if (child.sex() == Sex.MALE) {
            marry(child, clan, generation, stays, dice);
        } else if (Weddings.earliest(child) < roll.horizon()) {
            brides.offer(child);
        }
    }

    private boolean leaves(Person child, Dice dice) {
        return Calendar.age(child.birthDay(), roll.today()) >= 22 && dice.chance(child.sex() == Sex.MALE ? 0.06 : 0.16);
    }

    private List<Person> births(Couple couple, Clan clan, int generation, Dice dice) {
        List<Person> children = new ArrayList<>();
        boolean urban = couple.man.household().village().urban();
        int wanted = Fertility.children(Calendar.year(couple.wedding), urban, dice);
        int end = Math.min(
                Math.min(couple.until, couple.man.deathDay() + 200),
                Math.min(roll.horizon(), Calendar.birthday(couple.woman.birthDay(), LAST_BIRTH_AGE)));
        int day = couple.wedding + dice.between(280, 1000);
        while (children.size() < wanted && day < end) {
            int twins = dice.chance(0.012) ? 2 : 1;
            children.add(child(couple, day, clan, generation, children, dice));
            if (twins == 2) {
                children.add(twin(couple, day, clan, generation, children, dice));
            }
            day += dice.between(420, 1700);
        }
        return children;
    }

    /** In four pairs of twins in five the names share a character; one pair in twelve sounds the same. */
    private static Person twin(Couple couple, int day, Clan clan, int generation, List<Person> elder, Dice dice) {
        Person first = elder.get(elder.size() - 1);
        Person second = child(couple, day, clan, generation, elder, dice);
        String name = TwinName.beside(first.name(), second.name(), dice);
        if (!borne(name, elder)) {
            second.call(name);
        }
        return second;
    }

    private static Person child(Couple couple, int day, Clan clan, int generation, List<Person> elder, Dice dice) {
        Sex sex = dice.chance(0.525) ? Sex.MALE : Sex.FEMALE;
        int ethnicity = dice.chance(0.85) ? couple.man.ethnicity() : couple.woman.ethnicity();
        Person child = new Person(sex, day, ethnicity, couple.man, couple.woman, couple.man.household());
        child.fate(Mortality.deathDay(day, sex, dice));
        child.call(name(child, clan, generation, elder, dice));
        return child;
    }

    private static String name(Person child, Clan clan, int generation, List<Person> elder, Dice dice) {
        Person father = child.father();
        String fatherName = father == null ? "" : father.name();
        String name = "";
        for (int attempt = 0; attempt < 5; attempt++) {
            name = clan.name(child.sex(), Calendar.year(child.birthDay()), generation, fatherName, dice);
            if (!borne(name, elder)) {
                break;
            }
        }
        return name;
    }

    private static boolean borne(String name, List<Person> elder) {
        return elder.stream().anyMatch(e -> e.name().equals(name));
    }

    private static void number(List<Person> children) {
        int sons = 0;
        int daughters = 0;
        for (Person child : children) {
            int order = child.sex() == Sex.MALE ? ++sons : ++daughters;
            child.sibling(order, children.size() == 1);
        }
    }

    private record Couple(Person man, Person woman, int wedding, int until) {}
}
