package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qingce.linkage.model.MatchModel;

/**
 * How many pairs of a register are one, those included that no blocking rule reaches: two rules that ask for different things catch
 * independently of one another, so that the share of one's catch that the other catches too is the share of all that the other
 * catches (capture and recapture, the estimate of Petersen and Lincoln).
 */
final class Matches {

    /** Fewer pairs caught twice tell nothing. */
    private static final double LEAST_CAUGHT_TWICE = 5;

    private final MatchModel model;
    private final Lineage lineage;
    private final RuleSample sample;
    private final List<RuleFit> fits;

    /**
     * @param fits one for each blocking rule, in order
     */
    Matches(MatchModel model, Lineage lineage, RuleSample sample, List<RuleFit> fits) {
        this.model = model;
        this.lineage = lineage;
        this.sample = sample;
        this.fits = fits;
    }

    /** The best word on how many pairs of the register are one: the middle vote, or, without any, what is caught at all. */
    double all() {
        List<Double> votes = votes();
        return votes.isEmpty() ? caught() : Math.max(caught(), votes.get(votes.size() / 2));
    }

    /** What each two rules that ask for different things say of all pairs that are one, in order of size. */
    private List<Double> votes() {
        var votes = new ArrayList<Double>();
        for (RuleFit fit : fits) {
            for (RuleFit other : fits) {
                double twice = independent(fit, other) ? caughtTwice(fit, other) : 0;
                if (twice >= LEAST_CAUGHT_TWICE) {
                    votes.add(fit.matches() * other.matches() / twice);
                }
            }
        }
        Collections.sort(votes);
        return votes;
    }

    private boolean independent(RuleFit fit, RuleFit other) {
        return !lineage.touch(model.blocking().get(fit.rule()), model.blocking().get(other.rule()));
    }

    private double caughtTwice(RuleFit fit, RuleFit other) {
        return sample.counts().stream()
                .filter(count -> !count.refused() && count.madeBy(fit.rule()) && count.agreesIn(other.rule()))
                .mapToDouble(count ->
                        count.pairs() * fit.posterior(count) * sample.parts().get(fit.rule()))
                .sum();
    }

    /** Expected pairs of the register that are one and that some rule makes. */
    double caught() {
        return sample.counts().stream()
                .filter(count -> !count.refused())
                .mapToDouble(count -> count.pairs() * sample.standsFor(count) * posterior(count))
                .sum();
    }

    /** How probable it is that a pair is one, in the mean of the rules that made it. */
    double posterior(PairCount count) {
        double sum = 0;
        for (RuleFit fit : fits) {
            sum += count.madeBy(fit.rule()) ? fit.posterior(count) : 0;
        }
        return sum / Long.bitCount(count.made());
    }
}
