package org.qingce.workbench;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from elsewhere without the values that may stand in it, fit for messages and logs. */
public final class Redacted {

    private static final String LEFT_OUT = "…";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\d{15,}[Xx]?|1[3-9]\\d{9})(?![0-9A-Za-z])");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern OF_DEFINITIONS = Pattern.compile("^(?:Binder|Parser|Catalog|Permission|IO) Error");
    private static final Pattern LINE_OF_DATA = Pattern.compile("(?m)^(\\s*Original Line:).*$");
    private static final Pattern FOREIGN_WORD = Pattern.compile("\\p{IsHan}+");

    private Redacted() {}

    /** Any text without what looks like the number of a person or a telephone. */
    public static String text(String text) {
        return NUMBER.matcher(text).replaceAll(LEFT_OUT);
    }

    /** A statement without its literals. */
    public static String statement(String sql) {
        return text(LITERAL.matcher(sql).replaceAll("'" + LEFT_OUT + "'"));
    }

    /**
     * What an engine says of a statement, without values: of a wrong definition the names in it stay, of wrong data nothing quoted does.
     */
    public static String engine(String message) {
        String said = statement(LINE_OF_DATA.matcher(message).replaceAll("$1 " + Matcher.quoteReplacement(LEFT_OUT)));
        return OF_DEFINITIONS.matcher(stripped(said)).find()
                ? said
                : FOREIGN_WORD
                        .matcher(QUOTED.matcher(said).replaceAll("\"" + LEFT_OUT + "\""))
                        .replaceAll(LEFT_OUT);
    }

    private static String stripped(String said) {
        return said.replaceFirst("^(?:java\\.sql\\.)?SQLException: ", "").strip();
    }

    /** The same failure in words that may be shown, where it happened and of the same kind; nothing leads back to the original. */
    static SQLException failure(SQLException failure) {
        var redacted = new SQLException(
                engine(String.valueOf(failure.getMessage())), failure.getSQLState(), failure.getErrorCode());
        redacted.setStackTrace(failure.getStackTrace());
        return redacted;
    }
}
