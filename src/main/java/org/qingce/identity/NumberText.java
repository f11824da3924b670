package org.qingce.identity;

/**
 * Settles how a number is written, without touching what it says: full-width and other scripts' digits become ASCII,
 * letters upper case, look-alikes of X become X, mask marks become {@code *}; spaces, dashes, quotes and invisible
 * characters go. A character outside the basic plane that is no digit becomes U+FFFD, so that one character stays one.
 */
final class NumberText {
    private static final String X_LOOKALIKES =
            "\u0425\u0445\u03A7\u03C7\u00D7\u2715\u2716\u2573\u2169\u2179\u2A2F\u2613\u2A09";
    private static final String MASKS = "\u2217\u204E\uFE61\u2731\u25CF\u2022\u25A0\u2588\u203B";
    private static final String QUOTES = "'\"`\u00B4\u2018\u2019\u201A\u201B\u201C\u201D\u2032\u2033\u2035";
    private static final String OTHER_NOISE = "\u2212\u2800\u3164\uFFA0\u115F\u1160";
    private static final int DROPPED = -1;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

    private NumberText() {}

    /** The settled text; the argument itself when there is nothing to settle. Settling twice changes nothing more. */
    static String settle(String raw) {
        return isSettled(raw) ? raw : settleEach(raw);
    }

    /** True for {@code 0} to {@code 9} and {@code A} to {@code Z}. */
    static boolean isLetterOrDigit(char c) {
        return c <= '9' ? c >= '0' : c >= 'A' && c <= 'Z';
    }

    private static boolean isSettled(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isLetterOrDigit(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String settleEach(String raw) {
        StringBuilder settled = new StringBuilder(raw.length());
        raw.codePoints().map(NumberText::settle).filter(c -> c != DROPPED).forEach(settled::appendCodePoint);
        return settled.toString();
    }

    private static int settle(int received) {
        int c = received >= 0xFF01 && received <= 0xFF5E ? received - FULL_WIDTH_OFFSET : received;
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 'A';
        }
        if (QUOTES.indexOf(c) >= 0 || OTHER_NOISE.indexOf(c) >= 0) {
            return DROPPED;
        }
        if (X_LOOKALIKES.indexOf(c) >= 0) {
            return 'X';
        }
        return MASKS.indexOf(c) >= 0 ? '*' : settleByCategory(c);
    }

    private static int settleByCategory(int c) {
        if (Character.isWhitespace(c) || (c >= 0xFE00 && c <= 0xFE0F)) {
            return DROPPED;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION -> DROPPED;
            case Character.SURROGATE -> REPLACEMENT;
            default -> Character.isBmpCodePoint(c) ? c : REPLACEMENT;
        };
    }
}
