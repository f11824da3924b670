package org.qingce.linkage.training;

/**
 * How much is looked at. A register within {@code mentions} is looked at whole, a larger one by a sample that hash values draw: whole
 * certain keys, and whole values of each blocking rule.
 *
 * @param mentions up to how many mentions all are looked at, and about how many are drawn of more
 * @param randomPairs about how many random pairs u is taken from; all, where there are no more
 * @param pairsPerRule about how many pairs of one blocking rule are compared at most
 * @param mostRounds after how many rounds EM stops in any case
 * @param rest EM is at rest once no parameter changes by more than this
 */
public record TrainingSettings(long mentions, long randomPairs, long pairsPerRule, int mostRounds, double rest) {

    /** The usual. */
    public static final TrainingSettings USUAL = new TrainingSettings(300_000, 1_000_000, 300_000, 1000, 1e-6);
}
