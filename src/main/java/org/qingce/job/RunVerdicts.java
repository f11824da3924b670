package org.qingce.job;

import java.util.Optional;

/** The quality verdict of each run: of its figures against the targets. Says nothing of whether the run reached its end. */
@FunctionalInterface
public interface RunVerdicts {

    /**
     * The verdict of a run; empty where it left no figures with targets.
     *
     * @param runId its number
     */
    Optional<Verdict> of(long runId);

    /**
     * How many figures of the whole register met their targets.
     *
     * @param met figures that reached them
     * @param missed figures that did not
     */
    record Verdict(long met, long missed) {}
}
