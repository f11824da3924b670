package org.qingce.linkage.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The mentions to learn from, and the pairs of them whose kind is known: random ones, and those of one certain key. */
final class Sample {

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelTerms terms;
    private final TrainingSettings settings;

    Sample(Workbench workbench, MatchModel model, TrainingSettings settings) {
        this.workbench = workbench;
        this.model = model;
        this.terms = new ModelTerms(model);
        this.settings = settings;
    }

    /** Draws {@code scratch.training_mention}. */
    SampleCounts draw(String input) {
        long all = only(workbench.list(
                script("mention_count"), Map.of("input", new SqlText(input)), row -> row.number("mentions")));
        long parts = parts(all);
        terms.defineMentions(workbench, input);
        workbench.run(script("training_mention"), drawing(parts));
        return only(workbench.list(
                script("sample_counts"),
                Map.of(),
                row -> new SampleCounts(
                        all,
                        parts,
                        row.number("mentions"),
                        row.number("cores"),
                        row.number("keyed"),
                        row.number("keyed_pairs"))));
    }

    /** Certain keys are drawn, and values of each rule: as often as that, a mention has the chance to be drawn. */
    private long parts(long all) {
        long chances = model.blocking().size() + 1L;
        return all <= settings.mentions() ? 1 : Math.max(2, all * chances / settings.mentions());
    }

    private Map<String, Object> drawing(long parts) {
        var parameters = new HashMap<String, Object>();
        parameters.put("parts", parts);
        parameters.put("names", terms.names());
        parameters.put("first_apart", terms.apart(0));
        parameters.put("second_apart", terms.apart(1));
        parameters.put(
                "rule_values",
                eachRule(
                        rule -> terms.value(model.blocking().get(rule)).sql() + " as " + value(rule),
                        ", ",
                        "null as value_0"));
        parameters.put("rule_names", eachRule(Sample::value, ", ", "value_0"));
        parameters.put(
                "in_some_rule",
                eachRule(rule -> "coalesce(qc_hash(" + value(rule) + ") % " + parts + " = 0, false)", " or ", "false"));
        return parameters;
    }

    private SqlText eachRule(java.util.function.IntFunction<String> expression, String between, String none) {
        return new SqlText(
                model.blocking().isEmpty()
                        ? none
                        : IntStream.range(0, model.blocking().size())
                                .mapToObj(expression)
                                .collect(Collectors.joining(between)));
    }

    /** The column that holds what a rule asks to be equal. */
    static String value(int rule) {
        return "value_" + rule;
    }

    /** Patterns of random pairs, no two of one certain key; {@code made} is 1 where a side has none. */
    List<PairCount> randomPairs(SampleCounts drawn) {
        long steps = settings.randomPairs() / Math.max(1, drawn.cores()) + 1;
        workbench.run(script("random_pairs"), Map.of("steps", steps));
        return counts("scratch.training_random", 0);
    }

    /** Patterns of pairs of one certain key. */
    List<PairCount> anchorPairs() {
        workbench.run(script("anchor_pairs"));
        return counts("scratch.training_anchor", 0);
    }

    /**
     * Patterns of any pairs.
     *
     * @param maskBits how many low bits of {@code rule} say who made a pair; the others say where it agrees
     */
    List<PairCount> counts(String pairs, int maskBits) {
        Comparing.define(workbench, model, pairs, "scratch.training_mention");
        return workbench.list(
                script("pattern_pairs"),
                Map.of("pattern", terms.pattern()),
                row -> pairCount(row, model, maskBits, row.truth("refused")));
    }

    static PairCount pairCount(Row row, MatchModel model, int maskBits, boolean refused) {
        long masks = row.number("rule");
        return new PairCount(
                maskBits == 0 ? masks : masks & ((1L << maskBits) - 1),
                maskBits == 0 ? 0 : masks >> maskBits,
                refused,
                IntStream.of(Comparing.levelsOf(row.number("pattern"), model))
                        .boxed()
                        .toList(),
                row.number("pairs"));
    }

    /** In how many of how many pairs of drawn mentions a comparison's values are equal to the letter. */
    Equality equality(Comparison comparison) {
        return only(workbench.list(
                script("equal_values"),
                Map.of("column", new SqlText(comparison.column())),
                row -> new Equality(
                        row.number("equal_pairs") / 2.0, row.number("present") * (row.number("present") - 1.0) / 2)));
    }

    /**
     * Pairs of equal values.
     *
     * @param equal how many
     * @param pairs among how many
     */
    record Equality(double equal, double pairs) {}

    static <T> T only(List<T> rows) {
        return rows.get(0);
    }

    static SqlScript script(String name) {
        return SqlScript.beside(Sample.class, name);
    }
}
