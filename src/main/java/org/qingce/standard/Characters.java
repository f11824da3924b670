package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.qingce.reference.TabbedResource;

/**
 * What a single code point is and which code point stands for it.
 *
 * <p>The private-use table maps the code points that GBK decoders give for two-byte codes which Unicode had not yet
 * encoded (U+E78D–U+E864) to those encoded since: GB 18030-2022 for the two-byte codes whose mapping it changed, Unicode
 * 3.1 for the six ideographs of Extension B.
 */
final class Characters {

    /** Marks a code point that is taken away. */
    static final int NOTHING = -1;

    private static final int PRIVATE_USE = 0xE000;
    private static final int[] PRIVATE_USE_STANDARD = privateUse();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final CharacterSet LOST = new CharacterSet("?\uFFFD□■");

    private Characters() {}

    /**
     * The code point in ordinary width and standard encoding: full-width ASCII becomes ASCII, every white space
     * U+0020, a radical of U+2F00–U+2FDF the ideograph it shows, a known private-use code point its standard one;
     * {@link #NOTHING} for controls, invisible format characters and variation selectors.
     */
    static int plain(int c) {
        if ((c >= 0x21 && c < 0x7F) || isCommonHan(c)) {
            return c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        if (c > 0xFF00 && c < 0xFF5F) {
            return c - 0xFEE0;
        }
        if (c >= PRIVATE_USE && c < PRIVATE_USE + PRIVATE_USE_STANDARD.length) {
            return PRIVATE_USE_STANDARD[c - PRIVATE_USE];
        }
        if (c >= 0x2F00 && c < 0x2FE0) {
            return NFKC.normalize(Character.toString(c)).codePointAt(0);
        }
        return isInvisible(c) ? NOTHING : c;
    }

    /** {@link #plain(int)} of every code point of a text. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int p = plain(c);
            if (p != NOTHING) {
                plain.appendCodePoint(p);
            }
        }
        return plain.toString();
    }

    /** A unified ideograph of the basic block or Extension A: 99.9 % of the characters of names. */
    static boolean isCommonHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }

    static boolean isHan(int c) {
        return isCommonHan(c) || (c > 0x2000 && Character.isIdeographic(c));
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A digit or a letter of ASCII. */
    static boolean isAsciiWord(int c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** White space of any kind: Unicode spaces, tabs, line ends, the ideographic space, the Hangul filler. */
    static boolean isSpace(int c) {
        if (c <= ' ') {
            return c == ' ' || (c >= 9 && c <= 13) || c >= 0x1C;
        }
        return c == 0x85 || c == 0x3164 || c == 0x2800 || (c > 0x85 && Character.isSpaceChar(c));
    }

    /** A code point that stands where another was lost. */
    static boolean isLost(int c) {
        if (c < 0x10000 && LOST.contains((char) c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    static boolean isPrivateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean variationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return type == Character.CONTROL || type == Character.FORMAT || variationSelector;
    }

    private static int[] privateUse() {
        int[] table = new int[0xF900 - PRIVATE_USE];
        for (int i = 0; i < table.length; i++) {
            table[i] = PRIVATE_USE + i;
        }
        for (Map<String, String> row : TabbedResource.rows(Characters.class, "private_use.tsv")) {
            table[hex(row, "private_use") - PRIVATE_USE] = hex(row, "standard");
        }
        return table;
    }

    private static int hex(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""), 16);
    }
}
