package org.qingce.linkage.assessment;

/**
 * Between which shares the true one lies in 95 of 100 samples, cases taken for independent; never below 0 or above 1.
 *
 * <p>E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record WilsonInterval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The interval of a counted share; from 0 to 1 where there is no case. */
    public static WilsonInterval of(long numerator, long denominator) {
        if (denominator == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) numerator / denominator;
        double squared = Z * Z / denominator;
        double middle = (share + squared / 2) / (1 + squared);
        double reach = Z * Math.sqrt(share * (1 - share) / denominator + squared / (4 * denominator)) / (1 + squared);
        return new WilsonInterval(
                numerator == 0 ? 0 : Math.max(0, middle - reach),
                numerator == denominator ? 1 : Math.min(1, middle + reach));
    }
}
