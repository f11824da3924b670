package org.qingce.form;

import java.util.regex.Pattern;
import org.qingce.spreadsheet.HarmlessText;

/**
 * Text as it may stand in a file that a spreadsheet opens. What would be taken for a formula once the file is saved as CSV (first
 * character {@code = + - @}, in half or full width, a tab or a line end) gets an apostrophe before it; characters that XML cannot hold become
 * U+FFFD.
 */
final class SafeText {

    private static final Pattern GUARDED =
            Pattern.compile("^'(?:" + HarmlessText.FIRST + "|\\d{6,}[Xx]?$).*", Pattern.DOTALL);
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private SafeText() {}

    static String written(String text) {
        return HarmlessText.cell(NOT_XML.matcher(text).replaceAll("\uFFFD"));
    }

    /** Without blanks around it and without the apostrophe of {@link #written} or of somebody who typed a long number. */
    static String read(String text) {
        String stripped = text.strip();
        return GUARDED.matcher(stripped).matches() ? stripped.substring(1).strip() : stripped;
    }
}
