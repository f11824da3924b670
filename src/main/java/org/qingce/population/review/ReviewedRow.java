package org.qingce.population.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.decision.Decision;

/**
 * A row and what was made of it: a decision, a refusal, or neither where its verdict was left empty.
 *
 * @param cells as they came
 */
record ReviewedRow(
        List<String> cells,
        @Nullable Decision decision,
        @Nullable Refusal refusal) {

    static ReviewedRow refused(List<String> cells, Refusal refusal) {
        return new ReviewedRow(cells, null, refusal);
    }
}
