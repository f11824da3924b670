package org.qingce.dedupe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.RejectReason;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Loads files into one relation, {@code dedupe_row (mention_id bigint, source string, row_no bigint, c1 … string)}: columns of one
 * heading, in any letter case, come together, whatever their places in the files. {@code mention_id} counts from 1 over all files
 * in the order given; {@code row_no} counts the records of a file from 1, bad ones included. A cell that says nothing is null.
 */
public final class TableLoader {

    private static final SqlScript ROWS = SqlScript.beside(TableLoader.class, "dedupe_row");

    private final Workbench workbench;
    private final Path temporary;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final List<LoadedSource> sources = new ArrayList<>();
    private long mentions;

    private TableLoader(Workbench workbench, Path temporary) {
        this.workbench = workbench;
        this.temporary = temporary;
    }

    /**
     * Replaces {@code dedupe_row} by the rows of the files.
     *
     * @param temporary folder for a file that is gone afterwards
     * @throws org.qingce.intake.reader.UnreadableFileException when a file cannot be read at all
     * @throws IllegalArgumentException without a file
     */
    public static LoadedTable load(Workbench workbench, List<Path> files, Path temporary) throws IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file to load");
        }
        return new TableLoader(workbench, temporary).load(files);
    }

    private LoadedTable load(List<Path> files) throws IOException {
        for (Path file : files) {
            try (TableFile table = TableFile.open(file)) {
                table.headings().forEach(this::column);
            }
        }
        Files.createDirectories(temporary);
        Path staged = Files.createTempFile(temporary, "rows", ".tsv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(staged, StandardCharsets.UTF_8)) {
                for (Path file : files) {
                    copy(file, out);
                }
            }
            workbench.run(ROWS, parameters(staged));
        } finally {
            Files.deleteIfExists(staged);
        }
        return new LoadedTable(headings, sources);
    }

    private int column(String heading) {
        return columns.computeIfAbsent(heading.toLowerCase(Locale.ROOT), added -> {
            headings.add(heading);
            return columns.size();
        });
    }

    private void copy(Path file, BufferedWriter out) throws IOException {
        try (TableFile table = TableFile.open(file)) {
            int[] places = table.headings().stream().mapToInt(this::column).toArray();
            String source = source(table.name());
            var shown = new ArrayList<BadLine>();
            long rows = 0;
            long bad = 0;
            for (RawRecord record = table.read(); record != null; record = table.read()) {
                RejectReason reason = record.reason();
                if (reason == null) {
                    rows++;
                    out.write(line(source, rows + bad, record.values(), places));
                } else if (bad++ < LoadedSource.SHOWN) {
                    shown.add(BadLine.of(table.name(), record, reason));
                }
            }
            sources.add(new LoadedSource(source, rows, bad, shown));
        }
    }

    private String line(String source, long row, String[] values, int[] places) {
        String[] cells = new String[headings.size()];
        Arrays.fill(cells, "");
        for (int at = 0; at < places.length; at++) {
            cells[places[at]] = Cell.plain(values[at]);
        }
        mentions++;
        return mentions + "\t" + source + "\t" + row + "\t" + String.join("\t", cells) + "\n";
    }

    private String source(String name) {
        String plain = Cell.plain(name);
        long before = sources.stream()
                .filter(known -> known.source().replaceAll(" \\(\\d+\\)$", "").equals(plain))
                .count();
        return before == 0 ? plain : plain + " (" + (before + 1) + ")";
    }

    private Map<String, Object> parameters(Path staged) {
        List<String> names = IntStream.rangeClosed(1, headings.size())
                .mapToObj(at -> "c" + at)
                .toList();
        var types = new LinkedHashMap<String, String>();
        types.put("mention_id", "bigint");
        types.put("source", "string");
        types.put("row_no", "bigint");
        names.forEach(name -> types.put(name, "string"));
        String rows = workbench.dialect().tabSeparatedFiles(List.of(staged.toString()), types);
        return Map.of("rows", new SqlText(rows), "columns", new SqlText(String.join(", ", names)));
    }
}
