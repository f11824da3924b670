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
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.form.SavedText;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;

/**
 * A CSV file that goes through a spreadsheet program. Written in UTF-8 with a byte order mark, for its owner alone, whole or not at
 * all; read back in whatever Chinese spreadsheets save: UTF-8 with or without mark, or GB18030.
 */
final class ReviewFile {

    private static final char MARK = '\uFEFF';

    private ReviewFile() {}

    static Path write(Path file, Outlet outlet, List<String> headings, List<? extends List<@Nullable String>> rows) {
        var text = new StringWriter().append(MARK);
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.setMaxCharsPerColumn(-1);
        var writer = new CsvWriter(text, settings);
        writer.writeHeaders(headings);
        rows.forEach(row -> writer.writeRow(row.toArray()));
        writer.flush();
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return outlet.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new ReviewFileException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    /** All rows, the headings first; empty lines are left out. */
    static List<String[]> rows(HandedIn file) {
        var settings = new CsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.setLineSeparatorDetectionEnabled(true);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.getFormat().setComment('\0');
        try {
            return new CsvParser(settings).parseAll(new StringReader(SavedText.of(file.content())));
        } catch (TextParsingException e) {
            throw new ReviewFileException(file.file(), "is no CSV file: line " + e.getLineIndex(), e);
        }
    }
}
