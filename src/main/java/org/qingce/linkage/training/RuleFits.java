package org.qingce.linkage.training;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;

/** Runs EM for each blocking rule. */
final class RuleFits {

    private static final double START = 0.1;

    private final MatchModel model;
    private final RuleSample sample;
    private final TrainingSettings settings;
    private final List<List<Boolean>> open;
    private final List<List<PatternCount>> patterns;

    RuleFits(MatchModel model, Lineage lineage, RuleSample sample, TrainingSettings settings) {
        this.model = model;
        this.sample = sample;
        this.settings = settings;
        this.open = eachRule(rule -> model.comparisons().stream()
                .map(comparison -> !lineage.touches(model.blocking().get(rule), comparison))
                .toList());
        this.patterns = eachRule(this::patterns);
    }

    /**
     * Looks for m, with u as chance in the whole register has it.
     *
     * @param known by comparison: whether m is known already
     */
    List<RuleFit> lookingForM(List<Weights> start, List<Boolean> known) {
        return eachRule(rule -> {
            List<Boolean> free = IntStream.range(0, known.size())
                    .mapToObj(place -> open.get(rule).get(place) && !known.get(place))
                    .toList();
            return fit(rule, Freedom.ofShareAnd(free), start);
        });
    }

    /**
     * Holds m, and looks for how many pairs are one. Among the pairs of a rule that brings relatives together it also looks for how
     * those agree that are not one: far more often than chance. Elsewhere u stays what chance makes it: else pairs with several
     * errors would be taken for pairs of relatives.
     */
    List<RuleFit> holdingM(List<Weights> start, Predicate<Integer> bringsCompany) {
        List<Boolean> none = Collections.nCopies(start.size(), false);
        return eachRule(
                rule -> fit(rule, new Freedom(true, none, bringsCompany.test(rule) ? open.get(rule) : none), start));
    }

    private RuleFit fit(int rule, Freedom free, List<Weights> start) {
        var em = new ExpectationMaximisation(free, settings.mostRounds(), settings.rest());
        Fit fit = em.fit(patterns.get(rule), new Mixture(START, start));
        double pairs =
                patterns.get(rule).stream().mapToDouble(PatternCount::pairs).sum();
        return new RuleFit(
                rule,
                open.get(rule),
                fit,
                pairs * fit.mixture().share() * sample.parts().get(rule));
    }

    private List<PatternCount> patterns(int rule) {
        Map<List<Integer>, Long> pairs = new HashMap<>();
        for (PairCount count : sample.counts()) {
            if (count.madeBy(rule) && !count.refused()) {
                pairs.merge(RuleFit.visible(open.get(rule), count.levels()), count.pairs(), Long::sum);
            }
        }
        return pairs.entrySet().stream()
                .map(entry -> new PatternCount(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
    }

    private <T> List<T> eachRule(IntFunction<T> work) {
        return IntStream.range(0, model.blocking().size()).mapToObj(work).toList();
    }
}
