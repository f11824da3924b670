package org.qingce.publish.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.Outgoing;
import org.qingce.publish.PublishedColumn;
import org.qingce.publish.Relation;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Hands out the rows to be written, in the order of their keys, a batch at a time. */
final class Batches {

    private static final List<String> DATES = List.of("row_hash", "since_publication");

    private final Workbench workbench;
    private final int size;

    /** @param size rows of a batch; 1 or more */
    Batches(Workbench workbench, int size) {
        this.workbench = workbench;
        this.size = size;
    }

    /** Dates the rows of a publication, for {@link #between}. */
    void date(long publication, boolean whole) {
        new Outgoing(workbench).date(publication, whole);
    }

    /** The last key of each batch of rows of a relation that are written or no longer seen, of those after a key. */
    List<Long> ends(Relation relation, boolean whole, long after) {
        return workbench.list(
                script("ends"),
                Map.of("relation", relation.id(), "whole", whole, "after", after, "size", size),
                row -> row.number("row_key"));
    }

    /** The rows of a relation after a key, up to another; those no longer seen only where not all rows are written anew. */
    Batch between(Relation relation, boolean whole, long after, long last) {
        var keys = new ArrayList<Long>();
        var rows = new ArrayList<@Nullable String[]>();
        int columns = columns(relation).size();
        workbench.each(
                script("batch"),
                Map.of(
                        "said",
                        new SqlText(relation.said()),
                        "columns",
                        new SqlText(storedTexts(relation)),
                        "relation",
                        relation.id(),
                        "after",
                        after,
                        "last",
                        last),
                row -> {
                    keys.add(row.number("row_key"));
                    rows.add(values(row, columns));
                });
        return new Batch(last, keys, rows, whole ? List.of() : closing(relation, after, last));
    }

    private static String storedTexts(Relation relation) {
        return relation.columns().stream().map(PublishedColumn::storedText).collect(Collectors.joining(", "));
    }

    /** The keys of rows that are no longer seen as they stood: they say something else or are gone. */
    private List<Long> closing(Relation relation, long after, long last) {
        return workbench.list(
                script("closing"),
                Map.of("relation", relation.id(), "after", after, "last", last),
                row -> row.number("row_key"));
    }

    /** The next keys after a key of rows that are no longer seen as they stood. */
    List<Long> gone(Relation relation, long after) {
        return workbench.list(
                script("gone"),
                Map.of("relation", relation.id(), "after", after, "size", size),
                row -> row.number("row_key"));
    }

    /** The columns whose values {@link Batch#rows} holds. */
    static List<String> columns(Relation relation) {
        return Stream.concat(relation.columns().stream().map(PublishedColumn::name), DATES.stream())
                .toList();
    }

    private static @Nullable String[] values(Row row, int columns) {
        var values = new @Nullable String[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = row.text(column + 2);
        }
        return values;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Batches.class, name);
    }
}
