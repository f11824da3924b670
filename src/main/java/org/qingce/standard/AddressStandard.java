package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Standard form of an address: the text as written in NFC and ordinary widths, without controls; white space stays
 * (as one space) only between two letters or digits of ASCII, a dash between digits or letters is {@code -}. Damaged
 * characters stay where they are: the rest of the address is still of use. Problem: {@code EMPTY}.
 */
public final class AddressStandard implements Standard<String> {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final CharacterSet DASHES = new CharacterSet("‐‑‒–—―─━−﹣ー");

    private final BlankText blank;

    /** With the usual words for "nothing". */
    public AddressStandard() {
        this(BlankText.USUAL);
    }

    /** With other words for "nothing". */
    public AddressStandard(BlankText blank) {
        this.blank = blank;
    }

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null || blank.isBlank(raw)) {
            return Standardised.blank();
        }
        if (isOrdinary(raw)) {
            return Standardised.of(raw);
        }
        String text = clean(NFC.normalize(Characters.plain(raw)));
        return text.isEmpty() ? Standardised.problem(Problem.EMPTY) : Standardised.of(text);
    }

    private static boolean isOrdinary(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || (c > '~' && !Characters.isCommonHan(c))) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text) {
        String trimmed = text.strip();
        StringBuilder clean = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c == ' ') {
                boolean kept = Characters.isAsciiWord(trimmed.charAt(i - 1)) && startsWord(trimmed, i + 1);
                clean.append(kept ? " " : "");
            } else {
                clean.append(DASHES.contains(c) && isBetweenWords(trimmed, i) ? '-' : c);
            }
        }
        return clean.toString();
    }

    private static boolean startsWord(String text, int at) {
        return Characters.isAsciiWord(text.charAt(at));
    }

    private static boolean isBetweenWords(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Characters.isAsciiWord(text.charAt(at - 1))
                && startsWord(text, at + 1);
    }
}
