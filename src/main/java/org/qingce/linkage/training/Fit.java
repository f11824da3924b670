package org.qingce.linkage.training;

import java.util.List;

/**
 * The way of EM, from the start to where it stopped.
 *
 * @param rounds the start, then one a round; the likelihood never falls from one to the next
 * @param converged whether the last round changed no parameter by more than asked for; false where the rounds ran out first
 */
public record Fit(List<Round> rounds, boolean converged) {

    /**
     * Parameters after a round.
     *
     * @param mixture the parameters
     * @param logLikelihood natural logarithm of how probable they make the pairs
     */
    public record Round(Mixture mixture, double logLikelihood) {}

    public Fit {
        rounds = List.copyOf(rounds);
    }

    /** The parameters found. */
    public Mixture mixture() {
        return rounds.get(rounds.size() - 1).mixture();
    }

    /** How many rounds were made. */
    public int iterations() {
        return rounds.size() - 1;
    }
}
