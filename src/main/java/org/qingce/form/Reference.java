package org.qingce.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * References as they stand in a file: with a check at the end (CRC-32 in six characters of base 36), because dragging a cell down
 * counts its number on, and an answer would go to somebody else. It guards against slips, not against forgery.
 */
final class Reference {

    private static final long SPACE = 36L * 36 * 36 * 36 * 36 * 36;
    private static final char SEPARATOR = '~';

    private Reference() {}

    static String written(String reference) {
        return reference + SEPARATOR + check(reference);
    }

    /** The reference; empty where the text is not as it was written. */
    static Optional<String> read(String text) {
        int end = text.lastIndexOf(SEPARATOR);
        if (end < 1) {
            return Optional.empty();
        }
        String reference = text.substring(0, end);
        return check(reference).equals(text.substring(end + 1)) ? Optional.of(reference) : Optional.empty();
    }

    private static String check(String reference) {
        var crc = new CRC32();
        crc.update(reference.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toString(crc.getValue() % SPACE, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(6 - digits.length()) + digits;
    }
}
