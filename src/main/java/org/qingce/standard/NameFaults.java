package org.qingce.standard;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a name as it was received. Made for rules over stored mentions, where {@code name} is the
 * standard form (null if there is none) and {@code raw} the received text, null where it equals {@code name}.
 */
public final class NameFaults {

    /** What two U+FFFD look like once their UTF-8 bytes were read as GBK. */
    static final String REPLACEMENT_READ_AS_GBK = "锟斤拷";

    private NameFaults() {}

    /** Rule NM02: the parts were separated by another dot than U+00B7, so the name had to be changed. */
    public static boolean hasForeignSeparator(@Nullable String name, @Nullable String raw) {
        if (raw == null || (name != null && name.indexOf(NameSeparators.SEPARATOR) < 0)) {
            return false;
        }
        for (int i = 1; i < raw.length() - 1; i++) {
            char c = raw.charAt(i);
            if (c != NameSeparators.SEPARATOR && NameSeparators.isDot(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Rule NM04: the received text holds a {@code ?}, U+FFFD, a private-use character or half a surrogate pair, even
     * one that could be put right.
     */
    public static boolean isDamaged(@Nullable String name, @Nullable String raw) {
        String received = raw == null ? name : raw;
        if (received == null) {
            return false;
        }
        for (int i = 0; i < received.length(); ) {
            int c = received.codePointAt(i);
            i += Character.charCount(c);
            if (!Characters.isCommonHan(c) && (Characters.isLost(c) || c == '？')) {
                return true;
            }
        }
        return received.contains(REPLACEMENT_READ_AS_GBK);
    }
}
