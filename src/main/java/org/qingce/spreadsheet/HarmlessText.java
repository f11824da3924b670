package org.qingce.spreadsheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that no spreadsheet takes for a formula. One that begins with {@code = + - @}, in half or full width, a tab or a line end gets an
 * apostrophe before it. Everything that is handed out as xlsx or as delimited text goes through here.
 */
public final class HarmlessText {

    /** What a cell must not begin with, as a regular expression. */
    public static final String FIRST = "[=+\\-@＝＋－＠\\t\\r\\n]";

    private static final Pattern FORMULA = Pattern.compile(FIRST + ".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-](\\d+(\\.\\d+)?)?%?");
    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n\\u0085\\u2028\\u2029]");

    private HarmlessText() {}

    /** The text of a cell; null stays null. */
    public static @Nullable String of(@Nullable String text) {
        return text == null ? null : cell(text);
    }

    /** The text of a cell. */
    public static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As {@link #cell}, but a number with its sign, or a dash, stays as it is: figures, never what somebody typed. */
    public static String figure(String text) {
        return NUMBER.matcher(text).matches() ? text : cell(text);
    }

    /** The text of a cell of tab-separated text, which knows no quotes: on one line, without tabs. */
    public static String tabbed(String text) {
        return BREAK.matcher(cell(text)).replaceAll(" ");
    }
}
