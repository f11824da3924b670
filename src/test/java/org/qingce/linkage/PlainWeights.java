package org.qingce.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;
import org.qingce.linkage.similarity.Similarity;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Match weights once more, pair by pair in plain Java, to hold the statements to. */
public final class PlainWeights {

    private final MatchModel model;
    private final Map<String, Double> shares = new HashMap<>();

    public PlainWeights(Workbench workbench, MatchModel model) {
        this.model = model;
        workbench.each(
                SqlScript.parse("test", "select comparison, value, share from link_frequency;"),
                Map.of(),
                row -> shares.put(row.requiredText("comparison") + " " + row.requiredText("value"), row.real("share")));
    }

    /** What a model's columns are for each mention of a relation, as text. */
    public static Map<Long, Map<String, @Nullable String>> rows(Workbench workbench, MatchModel model, String input) {
        var columns = List.copyOf(model.columns().keySet());
        var seen = new StringBuilder("select mention_id");
        columns.forEach(column -> seen.append(", cast(")
                .append(model.columns().get(column))
                .append(" as varchar) as ")
                .append(column));
        var rows = new HashMap<Long, Map<String, @Nullable String>>();
        workbench.each(
                SqlScript.parse("test", ":seen from " + input + ";"),
                Map.of("seen", new SqlText(seen.toString())),
                row -> {
                    var values = new HashMap<String, @Nullable String>();
                    columns.forEach(column -> values.put(column, row.text(column)));
                    rows.put(row.number("mention_id"), values);
                });
        return rows;
    }

    public double weight(Map<String, @Nullable String> left, Map<String, @Nullable String> right) {
        double weight = model.trained().prior();
        for (Comparison comparison : model.comparisons()) {
            weight += bits(comparison, left, right);
        }
        return weight;
    }

    private double bits(
            Comparison comparison, Map<String, @Nullable String> left, Map<String, @Nullable String> right) {
        String l = left.get(comparison.column());
        String r = right.get(comparison.column());
        if (l == null || r == null) {
            return 0;
        }
        int level = comparison.levelOf(similarity(comparison, left, right, l, r));
        Weights weights = model.trained().of(comparison);
        double u = weights.u().get(level);
        if (level == 0 && comparison.frequency()) {
            u = Math.max(
                    shares.getOrDefault(comparison.id() + " " + l, 0.0),
                    model.trained().frequencyFloor());
        }
        return Math.log(weights.m().get(level) / u) / Math.log(2);
    }

    private static int similarity(
            Comparison comparison,
            Map<String, @Nullable String> left,
            Map<String, @Nullable String> right,
            String l,
            String r) {
        int own = comparison.function().of(l, r);
        if (comparison.alternative() == null) {
            return own;
        }
        String otherLeft = left.get(comparison.alternative());
        String otherRight = right.get(comparison.alternative());
        int other = Math.max(
                otherLeft == null ? 0 : comparison.function().of(otherLeft, r),
                otherRight == null ? 0 : comparison.function().of(l, otherRight));
        return Math.max(own, Math.min(Similarity.EQUAL - 1, other));
    }
}
