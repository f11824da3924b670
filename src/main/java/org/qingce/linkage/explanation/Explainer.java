package org.qingce.linkage.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Compares all pairs of two nodes by the statements that linking itself uses, and reads off what it needs. */
final class Explainer {

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelTerms terms;
    private final String input;
    private final Register register;

    Explainer(Workbench workbench, MatchModel model, String input) {
        this.workbench = workbench;
        this.model = model;
        this.terms = new ModelTerms(model);
        this.input = input;
        this.register = new Register(workbench);
    }

    Explanation best(List<Long> left, List<Long> right) {
        weigh("pairs_of_groups", Map.of("left", left, "right", right));
        Pair best = workbench.list(script("best_pair"), Map.of(), Explainer::pair).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no pair to compare"));
        return explain(best.left(), best.right());
    }

    Explanation explain(long left, long right) {
        if (left == right) {
            throw new IllegalArgumentException("both are mention " + left + ": there is nothing to explain");
        }
        Register.Place first = register.place(left);
        Register.Place second = register.place(right);
        if (first.node() == second.node()) {
            weigh("pairs_of_groups", Map.of("left", List.of(left), "right", List.of(right)));
        } else {
            weigh("pairs_of_nodes", Map.of("left", first.node(), "right", second.node()));
        }
        Explanation explanation = read(side(left, first), side(right, second));
        workbench.run(script("forget"));
        return explanation;
    }

    private void weigh(String pairs, Map<String, ?> of) {
        terms.defineMentions(workbench, input);
        workbench.run(script(pairs), of);
        workbench.run(script("explained_rows"), Map.of("names", terms.names()));
        Comparing.define(workbench, model, "scratch.explained_pair", "scratch.explained_row");
        workbench.run(
                script("weighed_pairs"),
                Map.of(
                        "pattern", terms.pattern(),
                        "weight", terms.weight(),
                        "bits", terms.bits(),
                        "shares", terms.shares(),
                        "frequency_joins", terms.frequencyJoins()));
    }

    private Explanation read(Side left, Side right) {
        var answers = new RuleAnswers(workbench, left, right);
        List<RuleAnswer> rules = model.blocking().stream().map(answers::of).toList();
        return workbench
                .list(
                        script("asked_pair"),
                        Map.of("left", left.mention(), "right", right.mention()),
                        row -> explanation(row, left, right, rules))
                .get(0);
    }

    private Explanation explanation(Row row, Side left, Side right, List<RuleAnswer> rules) {
        List<Step> steps = steps(row, left, right);
        double link = model.thresholds().linkWeight();
        double review = model.thresholds().reviewWeight();
        Standing standing = new Standings(register, link, review)
                .of(left, right, row.real("weight"), rules.stream().anyMatch(RuleAnswer::made));
        return new Explanation(
                left, right, model.trained().prior(), steps, row.text("veto"), link, review, rules, standing);
    }

    private List<Step> steps(Row row, Side left, Side right) {
        int[] levels = Comparing.levelsOf(row.number("pattern"), model);
        var steps = new ArrayList<Step>();
        double total = model.trained().prior();
        for (int place = 0; place < levels.length; place++) {
            double bits = row.real("b_" + place);
            total += bits;
            String share = row.text("share_" + place);
            steps.add(step(place, levels[place], share, bits, total, left, right));
        }
        return steps;
    }

    private Step step(int place, int level, @Nullable String share, double bits, double total, Side left, Side right) {
        Comparison comparison = model.comparisons().get(place);
        Weights weights = model.trained().of(comparison);
        String column = comparison.column();
        return new Step(
                comparison,
                left.value(column),
                right.value(column),
                level,
                level < 0 ? null : weights.m().get(level),
                level < 0 ? null : share == null ? weights.u().get(level) : Double.valueOf(share),
                share != null,
                bits,
                total);
    }

    private Side side(long mention, Register.Place place) {
        String texts = model.columns().keySet().stream()
                .map(column -> "cast(" + column + " as string) as " + column)
                .collect(Collectors.joining(", "));
        return workbench
                .list(
                        script("explained_values"),
                        Map.of("mention", mention, "texts", new SqlText(texts)),
                        row -> new Side(mention, place.node(), place.cluster(), row.truth("keyed"), values(row)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mention " + mention + " is gone from the register"));
    }

    private Map<String, @Nullable String> values(Row row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        model.columns().keySet().forEach(column -> values.put(column, row.text(column)));
        return values;
    }

    static Pair pair(Row row) {
        return new Pair(row.number("left_mention"), row.number("right_mention"));
    }

    /** Two mentions. */
    record Pair(long left, long right) {}

    static SqlScript script(String name) {
        return SqlScript.beside(Explainer.class, name);
    }
}
