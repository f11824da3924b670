package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.dedupe.Truth;

/**
 * What the clusters are held against.
 *
 * @param column name of the column whose equal values mean the same; null without one
 * @param file table of two columns of ids; null without one
 */
record TruthOption(@Nullable String column, @Nullable Path file) {

    /** Reads the option: the heading of a column or else a file. */
    static TruthOption of(@Nullable String said, OpenTable table) {
        if (said == null) {
            return new TruthOption(null, null);
        }
        boolean file = table.column(said) == null && Files.isRegularFile(Path.of(said));
        return file ? new TruthOption(null, Path.of(said)) : new TruthOption(table.requiredColumn(said), null);
    }

    /** Shows how right the clusters are, if there is a truth. */
    void show(Truth truth, @Nullable String id, Console console) throws IOException {
        if (column != null) {
            show(truth.byColumn(column), console);
        } else if (file != null) {
            show(truth.byPairs(file, id), console);
        }
    }

    private static void show(Truth.Score score, Console console) {
        Messages messages = console.messages();
        try (var lines = new AlignedTable(console.out())) {
            lines.add(List.of("", messages.text("dedupe.precision"), messages.text("dedupe.recall"), "F1"));
            lines.add(line(
                    messages.text("dedupe.by-pairs"),
                    score.pairs().precision(),
                    score.pairs().recall(),
                    score.pairs().f1()));
            lines.add(line(
                    "B³",
                    score.rows().precision(),
                    score.rows().recall(),
                    score.rows().f1()));
        }
        console.say("dedupe.truth", score.counts().clusters(), score.counts().truths());
    }

    private static List<String> line(String what, double precision, double recall, double f1) {
        return List.of(what, share(precision), share(recall), share(f1));
    }

    private static String share(double share) {
        return String.format(java.util.Locale.ROOT, "%.4f", share);
    }
}
