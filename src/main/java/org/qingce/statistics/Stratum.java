package org.qingce.statistics;

/**
 * A part of a population and what a random sample of it showed.
 *
 * @param population all of the part, not less than cases
 * @param cases how many were looked at
 * @param hits how many of them meet the condition
 */
public record Stratum(long population, long cases, long hits) {

    public Stratum {
        if (hits < 0 || hits > cases || cases > population) {
            throw new IllegalArgumentException(hits + " hits of " + cases + " cases of " + population);
        }
    }

    /**
     * As many independent cases as tell the same, infinite where all were looked at: n (N − 1) / (N − n), for a sample drawn without putting
     * back varies by so much less (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 3.2).
     */
    double effectiveCases() {
        return cases == population ? Double.POSITIVE_INFINITY : cases * (population - 1.0) / (population - cases);
    }
}
