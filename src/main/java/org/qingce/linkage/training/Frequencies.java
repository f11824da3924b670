package org.qingce.linkage.training;

import java.util.Map;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** How common the values are that a model wants weighed by it. Counted over the whole register. */
final class Frequencies {

    private static final double LEAST_FLOOR = 1e-6;

    private Frequencies() {}

    /**
     * The smallest share a value counts for. A value that only the two mentions of one person bear is as rare as can be seen: two
     * among all. Below one in a million, no register is large enough for the difference to matter.
     */
    static double floor(long mentions) {
        return Math.max(2.0 / Math.max(2, mentions), LEAST_FLOOR);
    }

    /** Fills {@code link_frequency}, all of it or nothing. */
    static void fill(Workbench workbench, MatchModel model, double floor) {
        workbench.inTransaction(() -> {
            workbench.run(Sample.script("no_frequency"));
            for (Comparison comparison : model.comparisons()) {
                if (comparison.frequency()) {
                    workbench.run(
                            Sample.script("frequency"),
                            Map.of(
                                    "column",
                                    new SqlText(comparison.column()),
                                    "comparison",
                                    comparison.id(),
                                    "floor",
                                    floor));
                }
            }
        });
    }
}
