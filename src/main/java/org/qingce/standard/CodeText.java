package org.qingce.standard;

import java.util.Locale;

/** Text of a coded field in one spelling, and its parts where code and name stand together. */
final class CodeText {

    private static final CharacterSet JOINING = new CharacterSet("-‐‑–—―─−_:.|/()[]{}<>=#·•;\"'");
    private static final CharacterSet LISTING = new CharacterSet("、,");

    private CodeText() {}

    /** ASCII widths, upper case, no list commas, spaces only between letters or digits. */
    static String plain(String raw) {
        String narrow = Characters.plain(raw).strip().toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (!LISTING.contains(c) && (c != ' ' || isBetweenWords(narrow, i))) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Where a name follows a code at the beginning; 0 if none does. */
    static int nameAfterCode(String text) {
        int code = 0;
        while (code < text.length() && Characters.isAsciiWord(text.charAt(code))) {
            code++;
        }
        int name = code;
        while (name < text.length() && JOINING.contains(text.charAt(name))) {
            name++;
        }
        return code == 0 || name == text.length() ? 0 : name;
    }

    static String withoutLeadingJoin(String part) {
        int from = 0;
        while (from < part.length() && JOINING.contains(part.charAt(from))) {
            from++;
        }
        return part.substring(from);
    }

    static boolean endsInJoin(String part) {
        return !part.isEmpty() && JOINING.contains(part.charAt(part.length() - 1));
    }

    /** Where a code begins that ends the text, perhaps in brackets; the text's length if none does. */
    static int codeAtEnd(String text) {
        int end = text.length();
        while (end > 0 && JOINING.contains(text.charAt(end - 1))) {
            end--;
        }
        int code = end;
        while (code > 0 && Characters.isAsciiWord(text.charAt(code - 1))) {
            code--;
        }
        return code == end || code == 0 ? text.length() : code;
    }

    private static boolean isBetweenWords(String text, int at) {
        return Characters.isAsciiWord(text.charAt(at - 1)) && Characters.isAsciiWord(text.charAt(at + 1));
    }
}
