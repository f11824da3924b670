package org.qingce.publish.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Dates the rows of a publication, for {@link #prepare}. */
    void date(long publication, boolean whole) {
        new Outgoing(workbench).date(publication, whole);
    }

    /** Puts the rows of a relation in their order: all of them, or those that are new or say something else. */
    void prepare(Relation relation, long publication, boolean whole) {
        new Outgoing(workbench).open(relation);
        workbench.run(
                script(whole ? "all" : "differing"),
                Map.of(
                        "relation",
                        relation.id(),
                        "publication",
                        publication,
                        "columns",
                        new SqlText(relation.names())));
    }

    /** The last key of each batch of the rows that were prepared, of those after a key. */
    List<Long> ends(long after) {
        return workbench.list(script("ends"), Map.of("after", after, "size", size), row -> row.number("row_key"));
    }

    /** The prepared rows after a key, up to another. */
    Batch rows(Relation relation, long after, long last) {
        List<String> names = new ArrayList<>();
        relation.columns().forEach(column -> names.add(column.storedText()));
        names.addAll(DATES);
        var keys = new ArrayList<Long>();
        var rows = new ArrayList<@Nullable String[]>();
        workbench.each(
                script("batch"),
                Map.of("columns", new SqlText(String.join(", ", names)), "after", after, "last", last),
                row -> {
                    keys.add(row.number("row_key"));
                    rows.add(values(row, names.size()));
                });
        return new Batch(keys, rows);
    }

    /** The keys of rows that are no longer seen as they stood: they say something else or are gone. */
    List<Long> closing(Relation relation, long after) {
        return workbench.list(
                script("closing"),
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
