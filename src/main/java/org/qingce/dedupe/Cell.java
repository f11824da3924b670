package org.qingce.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.qingce.standard.BlankText;

/** The text of a cell as the linker gets it. */
final class Cell {

    /** What spreadsheets, databases and statistics packages write where there is nothing. */
    private static final BlankText NOTHING = new BlankText(words());

    private Cell() {}

    /**
     * The text without white space around it, control characters and no-break spaces turned into spaces; empty for what says
     * nothing: {@code NULL}, {@code N/A}, {@code NaN}, {@code None}, {@code ?}, dashes, 无, 不详 in any letter case, and
     * {@code NA} in capitals only, as there are people called Na.
     */
    static String plain(String raw) {
        String text = withoutControls(raw).strip();
        return text.equals("NA") || NOTHING.isBlank(text) ? "" : text;
    }

    private static String withoutControls(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            if (isControl(raw.charAt(at))) {
                return replaced(raw);
            }
        }
        return raw;
    }

    private static String replaced(String raw) {
        var text = new StringBuilder(raw);
        for (int at = 0; at < text.length(); at++) {
            if (isControl(text.charAt(at))) {
                text.setCharAt(at, ' ');
            }
        }
        return text.toString();
    }

    private static boolean isControl(char character) {
        return Character.isISOControl(character) || character == '\u00A0' || character == '\uFEFF';
    }

    private static List<String> words() {
        var words = new ArrayList<>(BlankText.USUAL_WORDS);
        words.addAll(List.of("NAN", "NONE", "NIL", "?"));
        return words;
    }
}
