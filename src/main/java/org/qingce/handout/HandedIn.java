package org.qingce.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.qingce.encryption.EncryptionException;
import org.qingce.encryption.KeySet;

/** A file that came back from people, encrypted or as it is: that shows in its first bytes, not in its name. Held in memory, never in a copy. */
public final class HandedIn {

    private static final int MOST_BYTES = 64 << 20;

    private final Path file;
    private final byte[] content;

    private HandedIn(Path file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /** Finds the keys of an encrypted file. */
    @FunctionalInterface
    public interface KeyFinder {
        /** The key set that has the key of a file. */
        KeySet of(Path file) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws HandOutException if it cannot be read, was encrypted for something else, or is too large
     * @throws EncryptionException if it cannot be decrypted
     */
    public static HandedIn read(Path file, KeyFinder keys) throws EncryptionException {
        try {
            boolean encrypted = HandOutFile.isEncrypted(file);
            try (InputStream in =
                    encrypted ? HandOutFile.decrypting(file, keys.of(file)) : Files.newInputStream(file)) {
                return new HandedIn(file, whole(file, in));
            }
        } catch (EncryptionException e) {
            throw e;
        } catch (IOException e) {
            throw new HandOutException(file, "cannot be read:", e);
        }
    }

    /** Reads a file as it is. */
    public static HandedIn plain(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new HandedIn(file, whole(file, in));
        } catch (IOException e) {
            throw new HandOutException(file, "cannot be read:", e);
        }
    }

    private static byte[] whole(Path file, InputStream in) throws IOException {
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new HandOutException(file, "is larger than " + (MOST_BYTES >> 20) + " MB; split it");
        }
        return content;
    }

    /** The file as it was given. */
    public Path file() {
        return file;
    }

    /** What it says; not to be changed. */
    public byte[] content() {
        return content;
    }

    /** Its name without folder, the same for either form. */
    public String name() {
        return String.valueOf(HandOutName.clear(file).getFileName());
    }

    /** SHA-256 of what it says, 64 hexadecimal digits: the same for either form. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
