package org.qingce.linkage.training;

/**
 * How right links are by a model's own word, over pairs of mentions, before clusters and constraints across them.
 *
 * @param threshold match weight from which pairs are linked
 * @param links how many candidate pairs weigh as much
 * @param falseLinks share of them that is wrong, 0 to 1
 * @param missedLinks share of all pairs that are one that is not among them, those that no blocking rule reaches included, 0 to 1
 */
public record Estimate(double threshold, double links, double falseLinks, double missedLinks) {

    /** Harmonic mean of the shares of right links among links and of linked ones among pairs that are one. */
    public double f1() {
        double precision = 1 - falseLinks;
        double recall = 1 - missedLinks;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
