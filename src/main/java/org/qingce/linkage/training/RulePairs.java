package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The candidate pairs to learn from: those each blocking rule makes, by itself, of the values drawn. */
final class RulePairs {

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelTerms terms;
    private final TrainingSettings settings;

    RulePairs(Workbench workbench, MatchModel model, TrainingSettings settings) {
        this.workbench = workbench;
        this.model = model;
        this.terms = new ModelTerms(model);
        this.settings = settings;
    }

    /** Makes {@code scratch.training_pair} and counts its patterns. */
    RuleSample make(Sample sample, SampleCounts drawn) {
        workbench.run(Sample.script("no_rule_pairs"));
        var parts = new ArrayList<Long>();
        for (int rule = 0; rule < model.blocking().size(); rule++) {
            parts.add(makeRule(rule, drawn));
        }
        int rules = model.blocking().size();
        workbench.run(Sample.script("training_pair"), Map.of("shift", 1L << rules, "agreeing", agreeing()));
        return new RuleSample(parts, sample.counts("scratch.training_pair", rules));
    }

    /** Takes the pairs of one rule into {@code scratch.training_made}; one in how many of its pairs those are. */
    long makeRule(int rule, SampleCounts drawn) {
        long further = bear(rule, drawn) / settings.pairsPerRule() + 1;
        pair(rule, further);
        return drawn.parts() * further;
    }

    /** What the pairs of {@code scratch.training_pair} weigh; the model is trained. */
    List<WeightCount> weights() {
        Comparing.define(workbench, model, "scratch.training_pair", "scratch.training_mention");
        int rules = model.blocking().size();
        return workbench.list(
                Sample.script("weight_counts"),
                Map.of("pattern", terms.pattern(), "weight", terms.weight(), "frequency_joins", terms.frequencyJoins()),
                row -> new WeightCount(Sample.pairCount(row, model, rules, false), row.number("eighth")));
    }

    private long bear(int place, SampleCounts drawn) {
        BlockingRule rule = model.blocking().get(place);
        var parameters = new HashMap<String, Object>();
        parameters.put("value", new SqlText(Sample.value(place)));
        parameters.put("narrow", terms.narrow(rule));
        parameters.put("parts", drawn.parts());
        parameters.put("limit", rule.limit());
        workbench.run(Sample.script("rule_bearers"), parameters);
        return Sample.only(workbench.list(
                Sample.script("rule_size"), Map.of("one_open", oneOpen(rule)), row -> row.number("ordered_pairs") / 2));
    }

    private void pair(int place, long further) {
        BlockingRule rule = model.blocking().get(place);
        workbench.run(
                Sample.script("rule_pairs"), Map.of("bit", 1L << place, "parts", further, "one_open", oneOpen(rule)));
    }

    private static boolean oneOpen(BlockingRule rule) {
        return rule.sides() == BlockingRule.Sides.ONE_OPEN;
    }

    private SqlText agreeing() {
        List<Integer> rules =
                IntStream.range(0, model.blocking().size()).boxed().toList();
        return new SqlText(
                rules.isEmpty()
                        ? "0"
                        : rules.stream()
                                .map(rule -> "case when l." + Sample.value(rule) + " = r." + Sample.value(rule)
                                        + " then " + (1L << rule) + " else 0 end")
                                .collect(Collectors.joining(" + ")));
    }
}
