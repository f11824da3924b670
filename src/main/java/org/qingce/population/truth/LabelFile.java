package org.qingce.population.truth;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A CSV file with the columns {@code mention_id} and {@code label}: mentions of one label are one. */
final class LabelFile {

    private LabelFile() {}

    static Map<Long, String> read(Path file) {
        var settings = new CsvParserSettings();
        settings.setHeaderExtractionEnabled(true);
        settings.selectFields("mention_id", "label");
        settings.getFormat().setLineSeparator("\n");
        var labels = new HashMap<Long, String>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var parser = new CsvParser(settings);
            parser.beginParsing(reader);
            for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
                enter(labels, row, file, parser.getContext().currentLine());
            }
        } catch (IOException e) {
            throw new TruthException(file, "cannot be read: " + e.getMessage());
        }
        if (labels.isEmpty()) {
            throw new TruthException(file, "no row has a mention_id and a label; both are headings it needs");
        }
        return labels;
    }

    private static void enter(Map<Long, String> labels, String[] row, Path file, long line) {
        String mention = row[0];
        String label = row[1];
        if (mention == null || label == null) {
            return;
        } else if (!mention.matches("\\d{1,18}")) {
            throw new TruthException(file, "line " + line + ": '" + mention + "' is no number of a mention");
        }
        labels.put(Long.parseLong(mention), label);
    }
}
