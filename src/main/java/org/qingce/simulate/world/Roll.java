package org.qingce.simulate.world;

import java.util.ArrayList;
import java.util.List;

/** Everyone who is to stand in a list, and every household, in the order in which they came. */
final class Roll {
    private static final int FIRST_HOUSEHOLD = 100_000_001;
    private static final int FIRST_CARDS = 1984;
    private static final int REMEMBERED = 3 * 365;
    private static final int NAME_SLOTS = 1 << 16;

    private final int today;
    private final DivisionHistory history;
    private final NumberMaker numbers = new NumberMaker();
    private final List<Person> people = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final String[] names = new String[NAME_SLOTS];
    private int living;

    Roll(int today, DivisionHistory history) {
        this.today = today;
        this.history = history;
    }

    int today() {
        return today;
    }

    int horizon() {
        return today + World.NIGHTS;
    }

    /** Registered and alive on the first night. */
    int living() {
        return living;
    }

    List<Person> people() {
        return people;
    }

    List<Household> households() {
        return households;
    }

    Household household(Place village) {
        Household household = new Household(FIRST_HOUSEHOLD + households.size(), village);
        households.add(household);
        return household;
    }

    /** Takes the person in unless dead for more than three years. The number is of the county of birth as it was then called. */
    void enlist(Person person, int countyOfBirth, Dice dice) {
        if (person.deathDay() < today - REMEMBERED) {
            return;
        }
        person.call(shared(person.name()));
        person.school(Schooling.level(Calendar.year(person.birthDay()), Calendar.age(person.birthDay(), today), dice));
        person.register(registration(person, dice), cancellation(person, dice));
        person.enlist(people.size() + 1, person.foreign() ? 0 : idNumber(person, countyOfBirth, dice));
        people.add(person);
        if (person.hukou().inside()) {
            person.household().enter(person);
            living += person.registered(today) && !person.dead(today) ? 1 : 0;
        }
    }

    /** Enters the person in another household. */
    void transfer(Person person, Household to) {
        if (person.household() == to) {
            return;
        }
        boolean listed = person.number() > 0 && person.hukou().inside();
        if (listed) {
            person.household().leave(person);
        }
        person.join(to);
        if (listed) {
            to.enter(person);
        }
    }

    private long idNumber(Person person, int county, Dice dice) {
        return anotherNumber(person, county, person.birthDay(), dice);
    }

    /** Another number for one who has one: the first 17 digits. */
    long anotherNumber(Person person, int county, int birthDay, Dice dice) {
        int year = Math.max(FIRST_CARDS, Calendar.year(birthDay));
        return numbers.next(history.codeIn(county, year), Calendar.packed(birthDay), person.sex(), dice);
    }

    private int registration(Person person, Dice dice) {
        int lag = dice.chance(0.7)
                ? dice.between(3, 40)
                : dice.chance(0.8) ? dice.between(40, 200) : dice.between(200, 900);
        int day = person.birthDay() + lag;
        return day >= person.deathDay() ? Calendar.NEVER : day;
    }

    private static int cancellation(Person person, Dice dice) {
        if (dice.chance(0.06)) {
            return Calendar.NEVER;
        }
        return person.deathDay() + (dice.chance(0.9) ? dice.between(5, 60) : dice.between(60, 700));
    }

    /** Many bear the same name: one string for them saves a third of the memory. */
    private String shared(String name) {
        int slot = name.hashCode() & (NAME_SLOTS - 1);
        if (!name.equals(names[slot])) {
            names[slot] = name;
        }
        return names[slot];
    }
}
