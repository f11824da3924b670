package org.qingce.statistics;

/**
 * How much likelier one thing is with another than without, as odds; 1 where neither has to do with the other. Half a case is added to
 * each cell, so that an empty one does no harm.
 *
 * <p>J. B. S. Haldane, Annals of Human Genetics 20 (1956); interval by B. Woolf, Annals of Human Genetics 19 (1955).
 *
 * @param both cases of both things
 * @param firstOnly cases of the first without the second
 * @param secondOnly cases of the second without the first
 * @param neither cases of neither
 */
public record OddsRatio(long both, long firstOnly, long secondOnly, long neither) {

    /** The ratio of the odds, above 0. */
    public double value() {
        return (both + 0.5) * (neither + 0.5) / ((firstOnly + 0.5) * (secondOnly + 0.5));
    }

    /** Its interval. */
    public ConfidenceInterval interval() {
        double error =
                Math.sqrt(1 / (both + 0.5) + 1 / (firstOnly + 0.5) + 1 / (secondOnly + 0.5) + 1 / (neither + 0.5));
        double factor = Math.exp(ConfidenceInterval.REACH * error);
        return new ConfidenceInterval(value() / factor, value() * factor);
    }
}
