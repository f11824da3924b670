package org.qingce.population;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one way of making golden records from another by the very statements that make them. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the statements, in their order; 64 hexadecimal digits. */
    static String of(List<String> statements) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            statements.forEach(statement -> digest.update((statement + ";\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
