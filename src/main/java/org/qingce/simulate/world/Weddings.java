package org.qingce.simulate.world;

/** When people marry, and when a marriage breaks. */
final class Weddings {
    private static final int LAW_OF_1981 = Calendar.day(1981, 1, 1);

    private Weddings() {}

    /** The day of legal age: 20 (men) and 18 (women) under the law of 1950, 22 and 20 since 1981-01-01. */
    static int earliest(Person person) {
        int age = person.sex() == Sex.MALE ? 20 : 18;
        int early = Calendar.birthday(person.birthDay(), age);
        return early < LAW_OF_1981 ? early : Calendar.birthday(person.birthDay(), age + 2);
    }

    /** Later for later cohorts; about one in seventy jumps the legal age by up to two years. */
    static int day(Person person, Dice dice) {
        int year = Calendar.year(person.birthDay());
        int mean = year < 1950 ? 23 : year < 1970 ? 24 : year < 1985 ? 25 : 27;
        int wished = person.birthDay() + dice.around(mean * 365, 5 * 365) - (person.sex() == Sex.FEMALE ? 500 : 0);
        int legal = earliest(person);
        return dice.chance(0.015) ? legal - dice.between(1, 700) : Math.max(wished, legal + dice.below(300));
    }

    /** {@link Calendar#NEVER} for most. */
    static int divorceDay(int wedding, Dice dice) {
        int year = Calendar.year(wedding);
        double risk = year < 1980 ? 0.02 : year < 1995 ? 0.06 : 0.14;
        return dice.chance(risk) ? wedding + dice.between(400, 15 * 365) : Calendar.NEVER;
    }
}
