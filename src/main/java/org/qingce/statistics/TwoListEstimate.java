package org.qingce.statistics;

/**
 * How many there are, estimated from two incomplete lists of them. It holds where the population is closed, entries of one are told
 * rightly from those of the other, being on one list does not make being on the other more or less likely, and each is on a list with the
 * same chance on at least one of them.
 *
 * <p>D. G. Chapman, Some Properties of the Hypergeometric Distribution with Applications to Zoological Sample Censuses, University of
 * California Publications in Statistics 1 (1951); G. A. F. Seber, The Estimation of Animal Abundance, 2nd ed. (1982), section 3.1; for
 * human populations C. Chandra Sekar, W. E. Deming, JASA 44 (1949).
 *
 * @param first entries on the first list
 * @param second entries on the second list
 * @param both entries on both; not more than on either
 */
public record TwoListEstimate(long first, long second, long both) {

    public TwoListEstimate {
        if (both < 0 || both > first || both > second) {
            throw new IllegalArgumentException(first + " and " + second + " entries, " + both + " of them on both");
        }
    }

    /** Entries on either list: nobody is less than these. */
    public long union() {
        return first + second - both;
    }

    /** Chapman's estimate; not below the union. */
    public double total() {
        return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1;
    }

    /** Its variance (Seber's, unbiased where first + second is not below the total). */
    public double variance() {
        double overlap = both + 1.0;
        return (first + 1.0) * (second + 1.0) * (first - both) * (second - both) / (overlap * overlap * (both + 2.0));
    }

    /** The interval by the normal distribution, as textbooks print it; can reach below the union. */
    public ConfidenceInterval symmetricInterval() {
        double reach = ConfidenceInterval.REACH * Math.sqrt(variance());
        return new ConfidenceInterval(total() - reach, total() + reach);
    }

    /**
     * The interval in which the number of those on neither list is log-normal; never below the union.
     *
     * <p>K. P. Burnham et al., Design and Analysis Methods for Fish Survival Experiments Based on Release-Recapture (1987), p. 212;
     * A. Chao, Biometrics 43 (1987).
     */
    public ConfidenceInterval interval() {
        double missed = total() - union();
        if (missed <= 0) {
            return new ConfidenceInterval((double) union(), (double) union());
        }
        double factor = Math.exp(ConfidenceInterval.REACH * Math.sqrt(Math.log1p(variance() / (missed * missed))));
        return new ConfidenceInterval(union() + missed / factor, union() + missed * factor);
    }
}
