package org.qingce.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads plain tables with a heading line: tabs or commas, no quoting. */
final class Tsv {

    private static final Path REFERENCE = Path.of("src/main/resources/org/qingce/reference");

    private Tsv() {}

    /** One line by column name; an empty cell is null. */
    record Row(Map<String, Integer> columns, String[] cells) {

        String text(String column) {
            int at = columns.get(column);
            return at >= cells.length || cells[at].isEmpty() ? null : cells[at];
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** A day written as yyyyMMdd; null where nothing is written, and where there is no such day. */
        LocalDate packedDay(String column) {
            String digits = text(column);
            return digits == null ? null : day(digits);
        }
    }

    static LocalDate day(String digits) {
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static List<Row> rows(Path file, String separator) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            var columns = new HashMap<String, Integer>();
            Arrays.asList(lines.get(0).split(separator)).forEach(name -> columns.put(name, columns.size()));
            return lines.stream()
                    .skip(1)
                    .map(line -> new Row(columns, line.split(separator, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of the standards: data that product and test both take as given. */
    static List<Row> standard(String name) {
        return rows(REFERENCE.resolve(name), "\t");
    }
}
