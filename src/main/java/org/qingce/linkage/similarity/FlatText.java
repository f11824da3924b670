package org.qingce.linkage.similarity;

import java.util.HashMap;
import java.util.Map;

/**
 * Two texts in which each code point takes one {@code char}, so that 𠮷 counts as one character. Texts without surrogates
 * are taken as they are; in the others each code point beyond U+FFFF is replaced by a stand-in that neither text has.
 */
record FlatText(String left, String right) {

    /** Whether a text has characters beyond U+FFFF. */
    static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static FlatText of(String left, String right) {
        Map<Integer, Character> standIns = new HashMap<>();
        return new FlatText(flat(left, left + right, standIns), flat(right, left + right, standIns));
    }

    private static String flat(String text, String both, Map<Integer, Character> standIns) {
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c > 0xFFFF ? standIns.computeIfAbsent(c, k -> unused(both, standIns)) : c)
                .forEach(c -> flat.append((char) c));
        return flat.toString();
    }

    private static char unused(String both, Map<Integer, Character> standIns) {
        char candidate = '\uE000';
        while (both.indexOf(candidate) >= 0 || standIns.containsValue(candidate)) {
            candidate++;
        }
        return candidate;
    }
}
