package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Measures what the blocking rules of a model make and reach. Blocking bounds recall: a pair that no rule makes is never linked. The
 * pairs that are known to be one stand for those that are not known.
 */
public final class BlockingAnalysis {

    private static final long ALL_RULES = -1;
    private static final long KNOWN = -2;

    private final Workbench workbench;
    private final TrainingSettings settings;
    private final int largest;

    /**
     * @param workbench knows the functions of {@link org.qingce.linkage.similarity.Similarities}
     * @param settings how much is looked at
     * @param largest how many of the most common values of each rule are named
     */
    public BlockingAnalysis(Workbench workbench, TrainingSettings settings, int largest) {
        this.workbench = workbench;
        this.settings = settings;
        this.largest = largest;
    }

    /**
     * Measures the rules of a model; trained or not.
     *
     * @param input relation of {@code mention_id}, {@code source} and what the model's columns are made of
     */
    public BlockingReport analyse(MatchModel model, String input) {
        SampleCounts drawn = new Sample(workbench, model, settings).draw(input);
        var rules = new RulePairs(workbench, model, settings);
        workbench.run(Sample.script("known_pairs"), Map.of("content", new ModelTerms(model).content()));
        workbench.run(Sample.script("no_rule_pairs"));
        var lines = new ArrayList<BlockingReport.Line>();
        var parts = new ArrayList<Long>();
        for (int rule = 0; rule < model.blocking().size(); rule++) {
            parts.add(rules.makeRule(rule, drawn));
            BlockingReport.Line line = line(model, rule);
            lines.add(line);
            if (!line.knownByKey()) {
                workbench.run(
                        Sample.script("reached_pairs"), Map.of("rule", rule, "value", new SqlText(Sample.value(rule))));
            }
        }
        BlockingReport report = counted(drawn, lines, parts);
        workbench.run(Sample.script("forget_training"));
        return report;
    }

    private BlockingReport.Line line(MatchModel model, int place) {
        BlockingRule rule = model.blocking().get(place);
        boolean knownByKey = new Lineage(model).keyed(rule.on());
        List<BlockingReport.Value> values = workbench.list(
                Sample.script("largest_values"),
                Map.of("limit", largest),
                row -> new BlockingReport.Value(
                        row.requiredText("value"), row.number("mentions"), row.number("left_out")));
        return Sample.only(workbench.list(
                Sample.script("left_out"),
                Map.of(),
                row -> new BlockingReport.Line(
                        rule.id(),
                        0,
                        0,
                        0,
                        knownByKey,
                        row.number("values_left_out"),
                        row.number("mentions_left_out"),
                        values)));
    }

    private BlockingReport counted(SampleCounts drawn, List<BlockingReport.Line> lines, List<Long> parts) {
        Map<Long, Long> reached = new HashMap<>();
        workbench.each(
                Sample.script("reach_counts"), Map.of(), row -> reached.put(row.number("rule"), row.number("pairs")));
        Map<Long, Long> made = new HashMap<>();
        workbench.each(
                Sample.script("made_counts"), Map.of(), row -> made.put(row.number("rules"), row.number("pairs")));
        long known = reached.getOrDefault(KNOWN, 0L);
        var counted = new ArrayList<BlockingReport.Line>();
        for (int rule = 0; rule < lines.size(); rule++) {
            counted.add(counted(lines.get(rule), rule, parts.get(rule), made, share(reached.get((long) rule), known)));
        }
        long pairs = counted.stream().mapToLong(BlockingReport.Line::newPairs).sum();
        return new BlockingReport(
                drawn.all(), drawn.mentions(), counted, pairs, known, share(reached.get(ALL_RULES), known));
    }

    private static double share(@Nullable Long reached, long known) {
        return reached == null || known == 0 ? 0 : (double) reached / known;
    }

    private static BlockingReport.Line counted(
            BlockingReport.Line line, int rule, long parts, Map<Long, Long> made, double reached) {
        long all = 0;
        long fresh = 0;
        for (Map.Entry<Long, Long> entry : made.entrySet()) {
            if ((entry.getKey() >> rule & 1) == 1) {
                all += entry.getValue() * parts;
                fresh += Long.numberOfTrailingZeros(entry.getKey()) == rule ? entry.getValue() * parts : 0;
            }
        }
        return new BlockingReport.Line(
                line.rule(),
                all,
                fresh,
                reached,
                line.knownByKey(),
                line.valuesLeftOut(),
                line.mentionsLeftOut(),
                line.largest());
    }
}
