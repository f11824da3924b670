package org.qingce.dedupe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingce.spreadsheet.HarmlessText;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Writes what came of a deduplication. Rows go by their id: a column of theirs or, without one, their number in the file. */
public final class ResultFiles {

    private static final SqlScript CLUSTERS = SqlScript.beside(ResultFiles.class, "clusters");
    private static final SqlScript PAIRS = SqlScript.beside(ResultFiles.class, "linked_pairs");

    private final Workbench workbench;
    private final boolean several;
    private final SqlText id;
    private final String heading;

    /**
     * @param table what was linked
     * @param id name of the column that holds the ids; null for the number of the row
     * @param heading what the first column of the file is called
     */
    public ResultFiles(Workbench workbench, InputTable table, @Nullable String id, String heading) {
        this.workbench = workbench;
        this.several = table.loaded().sources().size() > 1;
        this.id = new SqlText(id == null ? "row_no" : id);
        this.heading = heading;
    }

    /** Writes every row's cluster, in the order of the input: id, cluster, sure, and with several files the source. */
    public void clusters(Path file) {
        write(
                file,
                List.of(heading, "cluster", "sure"),
                "source",
                CLUSTERS,
                row -> cells(
                        row.text("id"),
                        row.text("cluster"),
                        share(row.real("sure")),
                        several ? row.text("source") : null));
    }

    /** Writes every pair that was worth a look. */
    public void pairs(Path file) {
        write(
                file,
                List.of("left_" + heading, "right_" + heading, "weight", "rule", "linked"),
                "left_source,right_source",
                PAIRS,
                row -> {
                    List<String> cells = cells(
                            row.text("left_id"),
                            row.text("right_id"),
                            String.format(Locale.ROOT, "%.2f", row.real("weight")),
                            row.text("rule"));
                    cells.add(row.truth("linked") ? "yes" : "no");
                    if (several) {
                        cells.addAll(cells(row.text("left_source"), row.text("right_source")));
                    }
                    return cells;
                });
    }

    private void write(
            Path file, List<String> headings, String sources, SqlScript query, Function<Row, List<String>> cells) {
        try (BufferedWriter out = OwnerOnly.writer(file)) {
            var first = new ArrayList<>(headings);
            if (several) {
                first.addAll(List.of(sources.split(",")));
            }
            out.write(CsvText.line(first));
            workbench.each(query, Map.of("id", id), row -> append(out, cells.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void append(BufferedWriter out, List<String> cells) {
        try {
            out.write(CsvText.line(cells.stream().map(HarmlessText::figure).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(@Nullable String... texts) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < texts.length; at++) {
            String text = texts[at];
            if (text != null) {
                cells.add(text);
            }
        }
        return cells;
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }
}
