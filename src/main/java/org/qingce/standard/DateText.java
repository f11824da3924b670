package org.qingce.standard;

import java.util.Locale;

/** Date text in plain characters: ASCII widths and separators, Chinese numerals as digits, no needless spaces. */
final class DateText {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final CharacterSet NUMERALS = new CharacterSet(DIGITS + FORMAL_DIGITS + "○十拾廿卅");
    private static final CharacterSet DASHES = new CharacterSet("‐‑‒–—―─−﹣");
    private static final CharacterSet DOTS = new CharacterSet("。·・•");
    private static final CharacterSet TIGHT = new CharacterSet("-/.年月日号时点分秒:");

    private DateText() {}

    static String plain(String raw) {
        String narrow = Characters.plain(raw).strip().toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); ) {
            int end = endOfNumerals(narrow, i);
            if (end > i) {
                plain.append(number(narrow.substring(i, end)));
                i = end;
            } else {
                append(plain, separator(narrow.charAt(i)), narrow, i);
                i++;
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char c, String text, int at) {
        boolean needless = c == ' '
                && (TIGHT.contains(text.charAt(at - 1))
                        || TIGHT.contains(text.charAt(at + 1))
                        || text.charAt(at + 1) == ' ');
        if (!needless) {
            plain.append(c);
        }
    }

    private static char separator(char c) {
        if (DASHES.contains(c)) {
            return '-';
        }
        return DOTS.contains(c) ? '.' : c;
    }

    private static int endOfNumerals(String text, int from) {
        int to = from;
        while (to < text.length() && (NUMERALS.contains(text.charAt(to)) || isLetterForZero(text, to))) {
            to++;
        }
        return to;
    }

    /** 二OO一年: the letter O typed for 〇. */
    private static boolean isLetterForZero(String text, int at) {
        if (text.charAt(at) != 'O' || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return NUMERALS.contains(before) || (before == 'O' && isLetterForZero(text, at - 1));
    }

    private static String number(String numerals) {
        int ten = indexOfTen(numerals);
        if (ten < 0) {
            StringBuilder digits = new StringBuilder(numerals.length());
            numerals.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        int tens = tens(numerals, ten);
        int ones = ten + 1 == numerals.length() ? 0 : digit(numerals.charAt(ten + 1));
        boolean wellFormed = tens >= 0 && ten <= 1 && numerals.length() <= ten + 2 && ones <= 9;
        return wellFormed ? Integer.toString(tens * 10 + ones) : numerals;
    }

    private static int indexOfTen(String numerals) {
        for (int i = 0; i < numerals.length(); i++) {
            if ("十拾廿卅".indexOf(numerals.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int tens(String numerals, int ten) {
        int own = switch (numerals.charAt(ten)) {
            case '廿' -> 2;
            case '卅' -> 3;
            default -> 1;
        };
        if (ten == 0) {
            return own;
        }
        return own == 1 ? digit(numerals.charAt(0)) : -1;
    }

    private static int digit(char numeral) {
        int plain = DIGITS.indexOf(numeral);
        int value = plain >= 0 ? plain : FORMAL_DIGITS.indexOf(numeral);
        if (value >= 0) {
            return value;
        }
        return numeral == '○' || numeral == 'O' ? 0 : 10;
    }
}
