package org.qingce.intake.reader;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;

/** Splits a record with quotes, whose extent is known already, with the CSV library. */
final class QuotedFields {
    private static final int BUFFER_CHARS = 1 << 14;

    private final CsvParser parser;

    QuotedFields(char separator) {
        CsvParserSettings settings = new CsvParserSettings();
        CsvFormat format = settings.getFormat();
        format.setDelimiter(separator);
        format.setLineSeparator("\n");
        format.setComment('\0');
        settings.setCommentProcessingEnabled(false);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.STOP_AT_DELIMITER);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setReadInputOnSeparateThread(false);
        settings.setInputBufferSize(BUFFER_CHARS);
        settings.setMaxColumns(HeaderLine.MAX_COLUMNS);
        settings.setMaxCharsPerColumn(-1);
        parser = new CsvParser(settings);
    }

    void split(String record, Fields into) {
        try {
            for (String value : parser.parseLine(record)) {
                into.add(value);
            }
        } catch (TextParsingException e) {
            into.overflow(HeaderLine.MAX_COLUMNS);
        }
    }
}
