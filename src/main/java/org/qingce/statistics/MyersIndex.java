package org.qingce.statistics;

/**
 * How unevenly the last digits of ages are spread, between 10 and 89: 0 where all are as frequent, 90 where there is but one. The digits
 * are counted ten times, each time from another one on, so that the thinning out of a population with age does not look like preference:
 * a blended count of digit d is (d + 1) times those aged 10 + d, 20 + d, … and (9 − d) times those aged 20 + d, 30 + d, …; the index is half
 * the sum of what each digit's share differs from 10 %.
 *
 * <p>R. J. Myers, Errors and Bias in the Reporting of Ages in Census Data, Transactions of the Actuarial Society of America 41 (1940);
 * H. S. Shryock, J. S. Siegel, The Methods and Materials of Demography (1971), chapter 8.
 *
 * @param value the index, 0 to 90; 0 without persons
 * @param persons persons aged 10 to 89
 */
public record MyersIndex(double value, long persons) {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 89;
    private static final int DIGITS = 10;

    /**
     * Counts the ages.
     *
     * @param byAge persons of age 0, 1 …; at least up to 89
     */
    public static MyersIndex of(long[] byAge) {
        var blended = new double[DIGITS];
        double total = 0;
        long persons = 0;
        for (int age = YOUNGEST; age <= OLDEST; age++) {
            int digit = age % DIGITS;
            double weight = age < YOUNGEST + DIGITS ? digit + 1 : DIGITS;
            blended[digit] += weight * byAge[age];
            total += weight * byAge[age];
            persons += byAge[age];
        }
        return new MyersIndex(total == 0 ? 0 : unevenness(blended, total), persons);
    }

    private static double unevenness(double[] blended, double total) {
        double differences = 0;
        for (double count : blended) {
            differences += Math.abs(100 * count / total - 100.0 / DIGITS);
        }
        return differences / 2;
    }
}
