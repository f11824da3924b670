package org.qingce.simulate.world;

/** When people die: childhood mortality by cohort, then Gompertz with the modal ages 82 (men) and 88 (women). */
final class Mortality {
    private static final double SLOPE = 0.1;

    private Mortality() {}

    static int deathDay(int birthDay, Sex sex, Dice dice) {
        if (dice.chance(childhood(Calendar.year(birthDay)))) {
            return birthDay + (int) (StrictMath.pow(dice.unit(), 3) * 6 * 365);
        }
        double mode = sex == Sex.MALE ? 82 : 88;
        double atBirth = StrictMath.exp(-SLOPE * mode);
        double age = mode + StrictMath.log(atBirth - StrictMath.log(1 - dice.unit())) / SLOPE;
        return birthDay + (int) (Math.min(age, 112) * 365.2425);
    }

    /** For one who is known to be alive on that day. */
    static int deathDayAfter(int birthDay, Sex sex, int alive, Dice dice) {
        for (int i = 0; i < 30; i++) {
            int day = deathDay(birthDay, sex, dice);
            if (day > alive) {
                return day;
            }
        }
        return alive + dice.between(1, 3650);
    }

    private static double childhood(int year) {
        return year < 1950 ? 0.2 : year < 1962 ? 0.12 : year < 1980 ? 0.05 : year < 2000 ? 0.025 : 0.007;
    }
}
