package org.qingce.linkage.training;

import java.util.List;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;

/**
 * All that a model is learnt from.
 *
 * @param drawn the mentions
 * @param random random pairs
 * @param equalities by comparison: how many pairs agree to the letter
 * @param anchors pairs of one certain key
 * @param candidates pairs of the blocking rules
 */
record Material(
        SampleCounts drawn,
        List<PairCount> random,
        List<Sample.Equality> equalities,
        List<PairCount> anchors,
        RuleSample candidates) {

    Material {
        random = List.copyOf(random);
        equalities = List.copyOf(equalities);
        anchors = List.copyOf(anchors);
    }

    /** Gathers it. */
    static Material gather(Sample sample, RulePairs rules, MatchModel model, String input) {
        SampleCounts drawn = sample.draw(input);
        return new Material(
                drawn,
                sample.randomPairs(drawn),
                model.comparisons().stream().map(sample::equality).toList(),
                drawn.keyedPairs() == 0 ? List.of() : sample.anchorPairs(),
                rules.make(sample, drawn));
    }

    /** How many pairs of the register a rule may be asked about: no constraint refuses them, and their sides are those it wants. */
    double pairsInQuestion(MatchModel model) {
        boolean any = model.blocking().stream().anyMatch(rule -> rule.sides() == BlockingRule.Sides.ANY);
        double asked = 0;
        double seen = 0;
        for (PairCount count : random) {
            asked += !count.refused() && (any || count.made() == 1) ? count.pairs() : 0;
            seen += count.pairs();
        }
        return seen == 0 ? 1 : Math.max(1, drawn.all() * (drawn.all() - 1.0) / 2 * asked / seen);
    }
}
