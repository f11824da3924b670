package org.qingce.linkage.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What a table holds.
 *
 * @param rows rows of the table
 * @param columns its columns, in their order
 * @param dates dates whose year, month and day stand in columns of their own
 */
public record TableProfile(long rows, List<ColumnProposal> columns, List<DateParts> dates) {

    public TableProfile {
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
    }

    /** The columns of a kind, in their order. */
    public List<ColumnProposal> of(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }

    /** The columns that are evidence for or against two rows being one. */
    public List<ColumnProposal> compared() {
        return columns.stream().filter(column -> column.kind().isCompared()).toList();
    }

    /** The column under a heading. */
    public Optional<ColumnProposal> under(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
