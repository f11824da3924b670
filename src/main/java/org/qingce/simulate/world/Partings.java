package org.qingce.simulate.world;

/** How marriages end, and what comes after: one left behind, or two apart who may marry again. */
final class Partings {
    private final Roll roll;
    private final Newcomers newcomers;

    Partings(Roll roll, Newcomers newcomers) {
        this.roll = roll;
        this.newcomers = newcomers;
    }

    /** Ends the marriage by divorce on that day, or by the first death if that is earlier. */
    void end(Person man, Person woman, int divorce, Dice dice) {
        int death = Math.min(man.deathDay(), woman.deathDay());
        if (divorce < death && divorce <= roll.horizon()) {
            divorce(man, woman, divorce, dice);
        } else if (death <= roll.horizon() && man.deathDay() != woman.deathDay()) {
            Person left = man.deathDay() > woman.deathDay() ? man : woman;
            Person gone = left == man ? woman : man;
            left.change(MaritalChange.WIDOWED, death, gone);
            if (Calendar.age(left.birthDay(), death) < 50 && dice.chance(0.2)) {
                again(left, death, dice);
            }
        }
    }

    private void divorce(Person man, Person woman, int day, Dice dice) {
        man.change(MaritalChange.DIVORCED, day, woman);
        woman.change(MaritalChange.DIVORCED, day, man);
        if (dice.chance(0.05)) {
            together(man, woman, MaritalChange.SAME_AGAIN, day + dice.between(100, 1000), dice);
            return;
        }
        if (day <= roll.today() && dice.chance(0.5)) {
            roll.transfer(woman, roll.household(woman.household().village()));
        }
        if (dice.chance(0.5)) {
            again(man, day, dice);
        }
        if (dice.chance(0.35)) {
            again(woman, day, dice);
        }
    }

    private void again(Person person, int after, Dice dice) {
        int day = after + dice.between(300, 2000);
        if (day < Math.min(person.deathDay(), roll.horizon())) {
            together(person, newcomers.spouseElsewhere(person, day, dice), MaritalChange.AGAIN, day, dice);
        }
    }

    private void together(Person one, Person other, int status, int day, Dice dice) {
        int death = Math.min(one.deathDay(), other.deathDay());
        if (day >= Math.min(death, roll.horizon())) {
            return;
        }
        boolean known = other.marital(Calendar.NEVER) != null;
        one.change(status, day, other);
        other.change(known ? status : MaritalChange.FIRST, day, one);
        end(one, other, Calendar.NEVER, dice);
    }
}
