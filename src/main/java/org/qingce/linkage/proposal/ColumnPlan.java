package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.linkage.model.Comparison;

/**
 * What a model makes of the columns of a table: columns of its own, what is compared in them, and the keys by which rows may be
 * brought together.
 *
 * @param columns name and expression of each column that is compared, in order
 * @param comparisons what is compared
 * @param keys what blocking rules may ask for; the first of each source is its whole value
 */
record ColumnPlan(Map<String, String> columns, List<Comparison> comparisons, List<BlockingKey> keys) {

    ColumnPlan {
        columns = new LinkedHashMap<>(columns);
        comparisons = List.copyOf(comparisons);
        keys = List.copyOf(keys);
    }

    /** The same with its keys only. */
    ColumnPlan withoutComparison() {
        return new ColumnPlan(Map.of(), List.of(), keys);
    }

    /** Plans put together, in order. */
    static ColumnPlan joined(List<ColumnPlan> plans) {
        var columns = new LinkedHashMap<String, String>();
        var comparisons = new ArrayList<Comparison>();
        var keys = new ArrayList<BlockingKey>();
        for (ColumnPlan plan : plans) {
            columns.putAll(plan.columns());
            comparisons.addAll(plan.comparisons());
            keys.addAll(plan.keys());
        }
        return new ColumnPlan(columns, comparisons, keys);
    }
}
