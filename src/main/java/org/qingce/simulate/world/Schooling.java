package org.qingce.simulate.world;

/** The highest level of schooling (GB/T 4658) by cohort and age. */
final class Schooling {
    private static final int[] LEVELS = {90, 80, 70, 60, 40, 30, 20, 10};
    private static final int[] OLD = {25, 50, 20, 4, 1, 0, 0, 0};
    private static final int[] MIDDLE = {3, 25, 52, 10, 5, 3, 2, 0};
    private static final int[] YOUNG = {0, 4, 42, 16, 12, 14, 11, 1};

    private Schooling() {}

    static int level(int birthYear, int age, Dice dice) {
        if (age < 19) {
            return age < 6 ? 90 : age < 13 ? 80 : age < 16 ? 70 : 60;
        }
        return draw(birthYear < 1950 ? OLD : birthYear < 1980 ? MIDDLE : YOUNG, dice);
    }

    private static int draw(int[] weights, Dice dice) {
        int left = dice.below(100);
        int i = 0;
        while (left >= weights[i]) {
            left -= weights[i++];
        }
        return LEVELS[i];
    }
}
