package org.qingce.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The seal of an entry: SHA-256 over its fields, each led by its length so that none can flow into the next, and the seal before it. */
final class Seal {

    /** Before the first entry. */
    static final String NONE = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private Seal() {}

    static String of(AuditEntry entry) {
        MessageDigest digest = sha256();
        for (String field : fields(entry)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> fields(AuditEntry entry) {
        return List.of(
                Long.toString(entry.number()),
                MICROSECONDS.format(entry.happened()),
                entry.who(),
                entry.account(),
                entry.host(),
                Long.toString(entry.process()),
                entry.action(),
                entry.outcome(),
                entry.about(),
                entry.details(),
                entry.previousHash());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
