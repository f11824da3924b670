package org.qingce.linkage.proposal;

import java.util.List;

/**
 * What a column is taken for.
 *
 * @param column its name in the relation
 * @param heading its heading in the file
 * @param profile what its values are like
 * @param kind what it holds
 * @param reason why, in a few words for the reader of the proposal
 * @param parts columns whose words stand in this one, in their order there; empty for most
 */
public record ColumnProposal(
        String column, String heading, ColumnProfile profile, ColumnKind kind, String reason, List<String> parts) {

    public ColumnProposal {
        parts = List.copyOf(parts);
    }

    ColumnProposal as(ColumnKind other, String why) {
        return new ColumnProposal(column, heading, profile, other, why, parts);
    }

    ColumnProposal withParts(List<String> others) {
        return new ColumnProposal(column, heading, profile, kind, reason, others);
    }
}
