package org.qingce.form;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qingce.handout.HandedIn;

/** A form that a spreadsheet program saved as text: commas, semicolons or tabs; UTF-8 with or without mark, or GB18030. */
final class CsvSheet {

    private CsvSheet() {}

    static List<RawSheet> read(HandedIn file) {
        String text = SavedText.of(file.content());
        try {
            List<String[]> records = new CsvParser(settings(text)).parseAll(new StringReader(text));
            var rows = new ArrayList<RawRow>();
            for (String[] record : records) {
                rows.add(new RawRow(rows.size() + 1L, Arrays.asList(record)));
            }
            return List.of(new RawSheet(file.name(), rows));
        } catch (TextParsingException e) {
            throw new FormException(file.file(), "is neither an xlsx nor a CSV file: line " + e.getLineIndex(), e);
        }
    }

    private static CsvParserSettings settings(String text) {
        var settings = new CsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.setLineSeparatorDetectionEnabled(true);
        settings.setSkipEmptyLines(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.getFormat().setDelimiter(delimiter(text));
        settings.getFormat().setComment('\0');
        return settings;
    }

    /** The character after the first heading, which is {@code reference} or one in front of it. */
    private static char delimiter(String text) {
        return text.chars()
                .limit(2000)
                .filter(character -> character == ',' || character == '\t' || character == ';')
                .mapToObj(character -> (char) character)
                .findFirst()
                .orElse(',');
    }
}
