package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Verdicts as the reports of runs have them: of figures as received where they were measured, otherwise as published. */
@Component
class ReportedVerdicts implements RunVerdicts {

    private final QingceSettings settings;

    ReportedVerdicts(QingceSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Verdict> of(long runId) {
        Path figures = settings.output(runId).resolve("metrics.csv");
        if (!Files.exists(figures)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(figures)) {
            return verdict(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + figures, e);
        }
    }

    /** Rows of the whole register have no division and no name of one, so that no cell of theirs is quoted. */
    private static Optional<Verdict> verdict(Stream<String> lines) {
        var met = new HashMap<String, Boolean>();
        List<String> rows = lines.filter(line -> line.startsWith("measure,") || line.matches("[^,\"]*,[^,\"]*,,.*"))
                .toList();
        List<String> columns = rows.isEmpty() ? List.of() : List.of(rows.get(0).split(",", -1));
        for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            judge(columns, row.split(",", -1), met);
        }
        long reached = met.values().stream().filter(Boolean::booleanValue).count();
        return met.isEmpty() ? Optional.empty() : Optional.of(new Verdict(reached, met.size() - reached));
    }

    private static void judge(List<String> columns, String[] row, Map<String, Boolean> met) {
        String verdict = row[columns.indexOf("met")];
        if (!verdict.isEmpty()) {
            boolean received = row[columns.indexOf("view")].equals("received");
            met.merge(
                    row[columns.indexOf("measure")],
                    Boolean.valueOf(verdict),
                    (earlier, later) -> received ? later : earlier);
        }
    }
}
