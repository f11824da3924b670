package org.qingce.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;

/** An encrypted file that was handed out. */
public final class HandOutFile {

    static final String ROLE = "hand-out";

    private HandOutFile() {}

    /** Whether a file is encrypted, whatever it is called and whatever it is for. */
    public static boolean isEncrypted(Path file) throws IOException {
        return EncryptedFile.isOne(file);
    }

    /**
     * What one says.
     *
     * @throws HandOutException if it is encrypted for something else
     * @throws org.qingce.encryption.EncryptionException if it is not encrypted, of a key that the set has not, or damaged, also while it is read
     */
    public static InputStream decrypting(Path file, KeySet keys) throws IOException {
        String role = EncryptedFile.role(file);
        if (!role.equals(ROLE)) {
            throw new HandOutException(file, "was not handed out, but is " + kind(role));
        }
        return EncryptedFile.decrypting(file, keys, ROLE);
    }

    private static String kind(String role) {
        return switch (role.split(" ", 2)[0]) {
            case "archive" -> "an extract of the archive; 'archive export' gives it back";
            case "backup" -> "a backup; 'restore' brings it back";
            default -> "for something else: " + role;
        };
    }
}
