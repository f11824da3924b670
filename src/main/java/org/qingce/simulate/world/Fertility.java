package org.qingce.simulate.world;

/** How many children a couple has, by the year of the wedding; China's total fertility rate in round figures. */
final class Fertility {
    private Fertility() {}

    static int children(int weddingYear, boolean urban, Dice dice) {
        double mean = mean(weddingYear) * (urban ? 0.75 : 1.0);
        int count = (int) mean;
        count += dice.chance(mean - count) ? 1 : 0;
        return Math.max(0, count + dice.below(3) - 1);
    }

    private static double mean(int year) {
        if (year < 1960) {
            return 4.6;
        }
        if (year < 1970) {
            return 3.9;
        }
        if (year < 1978) {
            return 2.9;
        }
        return year < 1990 ? 2.25 : year < 2015 ? 1.85 : 1.5;
    }
}
