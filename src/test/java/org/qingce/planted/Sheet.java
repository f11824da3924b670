package org.qingce.planted;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one extract by heading; may be changed, and written again as a plain csv file. */
record Sheet(List<String> headings, List<Map<String, String>> rows) {

    static Sheet delimited(Path file, Charset charset, char delimiter) throws IOException {
        var settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.setNullValue("");
        settings.setEmptyValue("");
        String text = Files.readString(file, charset).replaceFirst("^\uFEFF", "");
        List<String[]> lines = new CsvParser(settings).parseAll(new java.io.StringReader(text));
        return of(List.of(lines.get(0)), lines.subList(1, lines.size()));
    }

    /** Columns of so many bytes. */
    static Sheet fixedWidth(Path file, Charset charset, int[] widths, List<String> headings) throws IOException {
        var lines = new ArrayList<String[]>();
        for (String line : Files.readAllLines(file, charset)) {
            byte[] bytes = line.getBytes(charset);
            var cells = new String[widths.length];
            int start = 0;
            for (int i = 0; i < widths.length; i++) {
                cells[i] = new String(bytes, start, Math.min(widths[i], bytes.length - start), charset).strip();
                start += widths[i];
            }
            lines.add(cells);
        }
        return of(headings, lines);
    }

    private static Sheet of(List<String> headings, List<String[]> lines) {
        var rows = new ArrayList<Map<String, String>>();
        for (String[] line : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                row.put(headings.get(i), line[i]);
            }
            rows.add(row);
        }
        return new Sheet(headings, rows);
    }

    void add(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        headings.forEach(heading -> row.put(heading, cells.getOrDefault(heading, "")));
        rows.add(row);
    }

    void write(Path file) {
        var writer = new CsvWriter(file.toFile(), StandardCharsets.UTF_8, new CsvWriterSettings());
        writer.writeHeaders(headings);
        rows.forEach(row -> writer.writeRow(headings.stream().map(row::get).toArray()));
        writer.close();
    }
}
