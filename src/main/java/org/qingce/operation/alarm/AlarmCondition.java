package org.qingce.operation.alarm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When operators want to be told.
 *
 * @param when the kind
 * @param severity how grave that is here
 * @param limit in the unit of the kind, see {@link AlarmKind}; null for kinds without
 * @param measures of which measures; empty for all; for targets alone
 * @param repeatHours after how many hours it is said again while it lasts; null for what counts for all
 */
public record AlarmCondition(
        AlarmKind when,
        AlarmSeverity severity,
        @Nullable Double limit,
        @Nullable List<String> measures,
        @Nullable Integer repeatHours) {

    /** The limit of a kind that has one. */
    public double bound() {
        return Objects.requireNonNull(limit);
    }

    /** Whether a measure is meant. */
    public boolean concerns(String measure) {
        return measures == null || measures.isEmpty() || measures.contains(measure);
    }
}
