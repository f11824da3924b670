package org.qingce.intake.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * One source: who hands it over, in which files, and what their columns mean.
 *
 * @param id as it stands in the workbench, e.g. {@code police-resident}
 * @param title what the source is called
 * @param department who hands it over
 * @param files file names, with {@code *} for anything; the ending says the format: csv and tsv delimited, txt and dat fixed width,
 *     xlsx a sheet
 * @param delivery whether a file is everything or what changed
 * @param charset {@code UTF-8} or {@code GB18030}; null to find out
 * @param separator what parts the values of delimited text; null to find out
 * @param sheet name or number of the sheet; null for the first
 * @param fixedWidthHeader whether a fixed-width file starts with a line of headings
 * @param roles the people a record names, in the order of their slots; the first one is always there
 * @param event the event a record stands for; null for none
 * @param key headings of the columns that identify a record of a delta; empty where records are never replaced
 * @param operation how a delta removes a record; null where it never does
 * @param columns the columns, in the order of a fixed-width file
 */
public record SourceDefinition(
        String id,
        Label title,
        Label department,
        String files,
        Delivery delivery,
        @Nullable String charset,
        @Nullable String separator,
        @Nullable String sheet,
        Boolean fixedWidthHeader,
        List<Role> roles,
        @Nullable EventDefinition event,
        List<String> key,
        @Nullable OperationDefinition operation,
        List<ColumnDefinition> columns) {

    @SuppressWarnings("NullAway") // a key that is missing in the file arrives as null
    public SourceDefinition {
        fixedWidthHeader = fixedWidthHeader != null && fixedWidthHeader;
        roles = roles == null ? List.of() : List.copyOf(roles);
        key = key == null ? List.of() : List.copyOf(key);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** The widths of a fixed-width file in bytes; empty where a column has none. */
    public List<Integer> widths() {
        return columns.stream().allMatch(column -> column.width() != null)
                ? columns.stream().map(ColumnDefinition::width).toList()
                : List.of();
    }
}
