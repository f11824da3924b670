package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parameters of a mixture that make counts of level patterns most probable (Dempster, Laird &amp; Rubin, Maximum Likelihood
 * from Incomplete Data via the EM Algorithm, 1977; for linkage: Winkler, Using the EM Algorithm for Weight Computation in the
 * Fellegi–Sunter Model, 1988). A missing level tells nothing and is left out. It climbs from where it starts: a start in which the
 * best level is likely among pairs that are one keeps the two kinds from changing places.
 *
 * @param free which parameters are looked for
 * @param mostRounds after how many rounds it stops in any case
 * @param rest it is at rest once no parameter changes by more than this
 */
public record ExpectationMaximisation(Freedom free, int mostRounds, double rest) {

    /** Runs from a start; the same for the same counts, in whatever order they come. */
    public Fit fit(List<PatternCount> patterns, Mixture start) {
        List<PatternCount> ordered = patterns.stream().sorted().toList();
        var rounds = new ArrayList<Fit.Round>();
        Expectation expectation = Expectation.of(start, ordered);
        rounds.add(new Fit.Round(start, expectation.logLikelihood()));
        Mixture before = start;
        boolean converged = false;
        while (!converged && rounds.size() <= mostRounds) {
            Mixture now = expectation.maximised(free);
            expectation = Expectation.of(now, ordered);
            rounds.add(new Fit.Round(now, expectation.logLikelihood()));
            converged = now.distance(before) <= rest;
            before = now;
        }
        return new Fit(rounds, converged);
    }
}
