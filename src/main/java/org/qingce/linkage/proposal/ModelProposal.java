package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.qingce.definition.Label;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Thresholds;
import org.qingce.workbench.Workbench;

/**
 * A model made of nothing but the table it is for.
 *
 * @param model not trained yet
 * @param profile what each column was taken for
 * @param rules the blocking rules with what each is expected to cost and to bring
 */
public record ModelProposal(MatchModel model, TableProfile profile, List<RuleChoice> rules) {

    public ModelProposal {
        rules = List.copyOf(rules);
    }

    /**
     * Proposes a model.
     *
     * @param relation with {@code mention_id}, {@code source} and the profiled columns
     * @param id of the model
     */
    public static ModelProposal of(Workbench workbench, String relation, TableProfile profile, String id) {
        ColumnPlan plan = plan(profile);
        BlockingSearch search = new BlockingSearch(workbench, relation, plan.keys(), profile.rows());
        List<RuleChoice> choices = search.choose();
        var columns = new LinkedHashMap<>(plan.columns());
        choices.forEach(choice -> choice.keys().forEach(key -> columns.putIfAbsent(key.name(), key.expression())));
        List<BlockingRule> rules = choices.stream().map(RuleChoice::rule).toList();
        var model = new MatchModel(
                id,
                new Label(id, id),
                columns,
                List.of(),
                rules,
                plan.comparisons(),
                List.of(),
                search.onePerSource(),
                new Thresholds(null, null, null, null, 0.0),
                null);
        return new ModelProposal(model, profile, choices);
    }

    private static ColumnPlan plan(TableProfile profile) {
        var plans = new ArrayList<ColumnPlan>();
        for (ColumnProposal column : telling(profile)) {
            if (!column.kind().isDatePart()) {
                ColumnPlan plan = new ColumnPlanner(column).plan();
                plans.add(isSaidByParts(column, profile) ? plan.withoutComparison() : plan);
            }
        }
        profile.dates().forEach(parts -> plans.add(ColumnPlanner.date(parts)));
        return crossed(profile, ColumnPlan.joined(plans));
    }

    /** The columns that tell most, in their order, where there are more than a model holds. */
    private static List<ColumnProposal> telling(TableProfile profile) {
        List<ColumnProposal> most = profile.compared().stream()
                .sorted(Comparator.comparingDouble(column ->
                        -column.profile().entropy() * (1 - column.profile().missingShare())))
                .limit(MatchModel.MOST_COMPARISONS - profile.dates().size())
                .toList();
        return profile.compared().stream().filter(most::contains).toList();
    }

    /** What stands in a given name and a surname of their own is not evidence a second time; it still brings rows together. */
    private static boolean isSaidByParts(ColumnProposal column, TableProfile profile) {
        return !column.parts().isEmpty()
                && profile.compared().stream()
                        .map(ColumnProposal::column)
                        .toList()
                        .containsAll(column.parts());
    }

    /** Given name and surname may have changed places: each is compared with the other one too, and both together are a key. */
    private static ColumnPlan crossed(TableProfile profile, ColumnPlan plan) {
        List<ColumnProposal> given = profile.of(ColumnKind.GIVEN_NAME);
        List<ColumnProposal> surnames = profile.of(ColumnKind.SURNAME);
        if (given.isEmpty() || surnames.isEmpty()) {
            return plan;
        }
        String first = given.get(0).column();
        String last = surnames.get(0).column();
        List<Comparison> comparisons = plan.comparisons().stream()
                .map(comparison -> comparison.column().equals(first)
                        ? withAlternative(comparison, last)
                        : comparison.column().equals(last) ? withAlternative(comparison, first) : comparison)
                .toList();
        String left = plan.columns().getOrDefault(first, first);
        String right = plan.columns().getOrDefault(last, last);
        var keys = new ArrayList<>(plan.keys());
        keys.add(new BlockingKey(
                first + "_" + last,
                "least(" + left + ", " + right + ") || ' ' || greatest(" + left + ", " + right + ")",
                java.util.Set.of(first, last)));
        return new ColumnPlan(plan.columns(), comparisons, keys);
    }

    private static Comparison withAlternative(Comparison comparison, String other) {
        return new Comparison(
                comparison.id(),
                comparison.column(),
                other,
                comparison.similarity(),
                comparison.levels(),
                comparison.frequency(),
                comparison.m());
    }
}
