package org.qingce.statistics;

/**
 * How much ages ending in 0 and 5 are preferred, between 23 and 62: 100 where they are not, 500 where there is no other age. The United
 * Nations read it so: under 105 very accurate, to 110 fairly accurate, to 125 approximate, to 175 rough, above very rough.
 *
 * <p>United Nations, Demographic Yearbook 1955 and 1988; H. S. Shryock, J. S. Siegel, The Methods and Materials of Demography (1971),
 * chapter 8.
 *
 * @param preferred persons aged 25, 30, … 60
 * @param persons persons aged 23 to 62
 */
public record WhippleIndex(long preferred, long persons) {

    private static final int YOUNGEST = 23;
    private static final int OLDEST = 62;

    /**
     * Counts the ages.
     *
     * @param byAge persons of age 0, 1 …; at least up to 62
     */
    public static WhippleIndex of(long[] byAge) {
        long preferred = 0;
        long persons = 0;
        for (int age = YOUNGEST; age <= OLDEST; age++) {
            persons += byAge[age];
            preferred += age % 5 == 0 ? byAge[age] : 0;
        }
        return new WhippleIndex(preferred, persons);
    }

    /** The index, 0 to 500; 100 without persons. */
    public double value() {
        return persons == 0 ? 100 : 500.0 * preferred / persons;
    }

    /** Its interval: that of the share of the preferred ages, which is a fifth where none is preferred. */
    public ConfidenceInterval interval() {
        return WilsonInterval.of(preferred, persons).map(share -> 500 * share);
    }
}
