package org.qingce.population.review;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.form.SavedText;
import org.qingce.workbench.OwnerOnly;

/**
 * A CSV file that goes through a spreadsheet program. Written in UTF-8 with a byte order mark, for its owner alone, whole or not at
 * all; read back in whatever Chinese spreadsheets save: UTF-8 with or without mark, or GB18030.
 */
final class ReviewFile {

    private static final char MARK = '\uFEFF';
    private static final long MOST_BYTES = 64L << 20;

    private ReviewFile() {}

    static void write(Path file, List<String> headings, List<? extends List<@Nullable String>> rows) {
        var text = new StringWriter().append(MARK);
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.setMaxCharsPerColumn(-1);
        var writer = new CsvWriter(text, settings);
        writer.writeHeaders(headings);
        rows.forEach(row -> writer.writeRow(row.toArray()));
        writer.flush();
        try {
            OwnerOnly.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ReviewFileException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ReviewFileException(file, "is larger than " + (MOST_BYTES >> 20) + " MB; split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReviewFileException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** All rows, the headings first; empty lines are left out. */
    static List<String[]> rows(Path file, byte[] bytes) {
        var settings = new CsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.setLineSeparatorDetectionEnabled(true);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.getFormat().setComment('\0');
        try {
            return new CsvParser(settings).parseAll(new StringReader(SavedText.of(bytes)));
        } catch (TextParsingException e) {
            throw new ReviewFileException(file, "is no CSV file: line " + e.getLineIndex(), e);
        }
    }
}
