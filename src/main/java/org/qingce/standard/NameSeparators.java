package org.qingce.standard;

/** Spaces and dots between the parts of a name. */
final class NameSeparators {

    /** U+00B7 MIDDLE DOT. */
    static final char SEPARATOR = '·';

    /** Dots met in the place of U+00B7, apart from the full stop. */
    static final CharacterSet OTHER_DOTS = new CharacterSet("•‧・･．。｡∙⋅․●ㆍꞏ᛫⸱⸳\u0387");

    private static final CharacterSet ALLOWED = new CharacterSet("· .-'’");

    private NameSeparators() {}

    static boolean isAllowed(int c) {
        return c < 0x10000 && ALLOWED.contains((char) c);
    }

    /** A dot of any kind that may separate two parts. */
    static boolean isDot(char c) {
        return c == SEPARATOR || c == '.' || OTHER_DOTS.contains(c);
    }

    /** The name with each run of spaces and dots reduced to what it means between its neighbours. */
    static String tidy(String name) {
        StringBuilder tidy = new StringBuilder(name.length());
        int from = 0;
        while (from < name.length()) {
            int to = endOfRun(name, from);
            if (to > from) {
                tidy.append(meaning(name, from, to));
                from = to;
            } else {
                int c = name.codePointAt(from);
                tidy.appendCodePoint(c);
                from += Character.charCount(c);
            }
        }
        return tidy.toString();
    }

    private static int endOfRun(String name, int from) {
        int to = from;
        while (to < name.length() && (name.charAt(to) == ' ' || isDot(name.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static String meaning(String name, int from, int to) {
        int before = from == 0 ? 0 : name.codePointBefore(from);
        int after = to == name.length() ? 0 : name.codePointAt(to);
        boolean stops = name.indexOf('.', from) >= 0 && name.indexOf('.', from) < to;
        boolean dots = hasSeparator(name, from, to);
        if (stops && !dots && isLatin(before) && (after == 0 || isLatin(after))) {
            return after != 0 && name.charAt(to - 1) == ' ' ? ". " : ".";
        }
        if (before == 0 || after == 0) {
            return "";
        }
        if (stops || dots) {
            return "·";
        }
        return Characters.isHan(before) && Characters.isHan(after) ? "" : " ";
    }

    private static boolean hasSeparator(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            if (name.charAt(i) != ' ' && name.charAt(i) != '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(int c) {
        return c < 0x2000 && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
