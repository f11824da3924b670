package org.qingce.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/**
 * A column of the tables of divisions.
 *
 * @param key names its heading: {@code division.column.<key>}
 * @param measure the measure it is taken from
 * @param list true for the number of those on the list behind the figure, false for the percentage
 */
record DivisionColumn(String key, String measure, boolean list) {

    /** In the order in which they are shown; the first decides the ranking. */
    static final List<DivisionColumn> ALL = List.of(
            new DivisionColumn("coverage", "coverage-by-list", false),
            new DivisionColumn("add", "coverage-by-list", true),
            new DivisionColumn("check", "on-reference-list", true),
            new DivisionColumn("mend", "id-valid", true),
            new DivisionColumn("entry", "id-entry", false),
            new DivisionColumn("valid", "id-valid", false),
            new DivisionColumn("conformity", "conformity", false),
            new DivisionColumn("duplication", "duplication", false),
            new DivisionColumn("headcount", "coverage-by-headcount", false));

    /** The key of the list that the column counts, or null. */
    @Nullable
    String listKey() {
        return list ? key : null;
    }

    Optional<Ratio> ratio(MetricTable metrics, String view, String division) {
        return metrics.ratio(measure, view, division);
    }

    String worded(Ratio ratio, @Nullable Target target) {
        return list ? Wording.count(ratio.missing()) : Wording.percent(ratio, target);
    }

    String order(Ratio ratio) {
        return list
                ? Long.toString(ratio.missing())
                : ratio.percent().map(percent -> percent.toPlainString()).orElse("");
    }
}
