package org.qingce.intake.mapping;

/** Text that may stand between tabs in a line. */
public final class Tabbed {

    private Tabbed() {}

    /** The text with every control character turned into a space. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** The text on one line, so that it can be read back: backslash, tab and line ends as {@code \\ \t \n \r}. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\0", "\\0");
    }

    /** The text that was {@link #escaped}. */
    public static String unescaped(String text) {
        var unescaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = meaning(text.charAt(i));
            }
            unescaped.append(c);
        }
        return unescaped.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '0' -> '\0';
            default -> escaped;
        };
    }

    private static String replaced(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isControl(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == '\u007F';
    }
}
