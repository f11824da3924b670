package org.qingce.population.review;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingce.spreadsheet.HarmlessText;

/**
 * Text as it may stand in a file that a spreadsheet opens. An apostrophe goes before what would be taken for a formula (first
 * character {@code = + - @}, in half or full width, a tab or a line end) and before 12 or more digits, which a spreadsheet would round. Doing so
 * twice changes nothing.
 */
final class SafeCell {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}");

    private SafeCell() {}

    static @Nullable String of(@Nullable String text) {
        return text != null && LONG_NUMBER.matcher(text).matches() ? "'" + text : HarmlessText.of(text);
    }
}
