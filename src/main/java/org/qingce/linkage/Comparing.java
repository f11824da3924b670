package org.qingce.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Compares pairs by a model's comparisons. */
public final class Comparing {

    private static final SqlScript COMPARED_VIEW = SqlScript.beside(Comparing.class, "compared_view");
    private static final SqlScript PATTERN_COUNTS = SqlScript.beside(Comparing.class, "pattern_counts");

    private Comparing() {}

    /**
     * Defines the view {@code linkage_compared}: the level of each comparison of each pair.
     *
     * @param pairs relation of {@code left_mention, right_mention, rule}
     * @param rows relation of {@code mention_id, node_id} and the model's columns
     */
    public static void define(Workbench workbench, MatchModel model, String pairs, String rows) {
        var parameters = new HashMap<String, Object>(new ModelSql(model).comparing());
        parameters.put("pairs", new SqlText(pairs));
        parameters.put("rows", new SqlText(rows));
        workbench.run(COMPARED_VIEW, parameters);
    }

    /** How many pairs of {@code linkage_compared} show each pattern of levels; patterns as {@link #levelsOf} reads them. */
    public static Map<Long, Long> patternCounts(Workbench workbench, MatchModel model) {
        var counts = new TreeMap<Long, Long>();
        workbench.each(
                PATTERN_COUNTS,
                Map.of("pattern", new ModelSql(model).pattern()),
                row -> counts.put(row.number("pattern"), row.number("pairs")));
        return counts;
    }

    /** The level of each comparison in a pattern, in the order of the model. */
    public static int[] levelsOf(long pattern, MatchModel model) {
        return ModelSql.levelsOf(pattern, model.comparisons().size());
    }
}
