package org.qingce.linkage.similarity;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * A text without what writers are careless about: compatibility forms (NFKC), case, accents of Latin, Greek and Cyrillic
 * letters, punctuation, spaces. Apostrophes vanish (O'Brien, obrien); other punctuation parts words as a space does.
 */
final class FoldedText {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final String APOSTROPHES = "'’‘`´ʼʻʹ";

    private FoldedText() {}

    /** The words, one space between them; {@code ""} if there are none. */
    static String of(String text) {
        return isFolded(text) ? text : words(isAscii(text) ? text.toLowerCase(Locale.ROOT) : bare(text));
    }

    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        String parts = NFKD.normalize(text).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c < '\u0300' || c > '\u036F') {
                bare.append(letters(c));
            }
        }
        return NFKC.normalize(bare);
    }

    /** Letters that Unicode does not take apart. */
    private static String letters(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                words.append(apart && words.length() > 0 ? " " : "").appendCodePoint(c);
                apart = false;
            } else if (APOSTROPHES.indexOf(c) < 0) {
                apart = true;
            }
        }
        return words.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
