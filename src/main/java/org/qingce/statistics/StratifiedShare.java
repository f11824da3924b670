package org.qingce.statistics;

import java.util.List;

/**
 * A share of a population, of which each part was sampled by itself: the shares of the parts weighted by their size, Σ W p. Parts of which
 * nobody was looked at say nothing; the share is that of the others.
 *
 * <p>W. G. Cochran, Sampling Techniques, 3rd ed. (1977), chapters 3 and 5; the interval is Wilson's with an effective number of cases, as
 * E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998), and C. Franco et al., Journal of Survey Statistics and Methodology 7 (2019).
 * That number is 1 / Σ (W² / n), n corrected for the finite part: what weighting costs (L. Kish, Survey Sampling, 1965), without what
 * stratifying may gain, so that it does not depend on shares of few cases and is rather too small.
 *
 * @param share 0 to 1; 1 where nobody was looked at
 * @param effectiveCases see above; 0 where nobody was looked at, infinite where everybody was
 * @param cases how many were looked at
 * @param hits how many of them meet the condition
 * @param population all of the parts that were looked at
 */
public record StratifiedShare(double share, double effectiveCases, long cases, long hits, long population) {

    /** Puts the parts together. */
    public static StratifiedShare of(List<Stratum> parts) {
        List<Stratum> seen = parts.stream().filter(part -> part.cases() > 0).toList();
        long population = seen.stream().mapToLong(Stratum::population).sum();
        double share = 0;
        double spread = 0;
        for (Stratum part : seen) {
            double weight = (double) part.population() / population;
            share += weight * part.hits() / part.cases();
            spread += weight * weight / part.effectiveCases();
        }
        return new StratifiedShare(
                seen.isEmpty() ? 1 : Math.min(1, share),
                seen.isEmpty() ? 0 : 1 / spread,
                seen.stream().mapToLong(Stratum::cases).sum(),
                seen.stream().mapToLong(Stratum::hits).sum(),
                population);
    }

    /** Its interval; from 0 to 1 where nobody was looked at. */
    public ConfidenceInterval interval() {
        return cases == 0 ? new ConfidenceInterval(0, 1) : WilsonInterval.of(share, effectiveCases);
    }
}
