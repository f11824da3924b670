package org.qingce.encryption;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Files that nobody can read or change unnoticed without the key. */
public final class EncryptedFile {

    /** The role of content for which no other is given. */
    public static final String ANY = "file";

    private EncryptedFile() {}

    /** {@link #encrypting(Path, KeySet, String)} for content of no particular role. */
    public static EncryptedOutput encrypting(Path file, KeySet keys) throws IOException {
        return encrypting(file, keys, ANY);
    }

    /**
     * Opens a file for writing. It lies beside its place under another name, readable by its owner alone, until it is closed; then it takes
     * the place in one move. If a write fails, or {@link EncryptedOutput#abandon} is called, closing it leaves nothing.
     *
     * @param role what the content is for: a reader that expects another is refused
     */
    public static EncryptedOutput encrypting(Path file, KeySet keys, String role) throws IOException {
        var head = new FileHead(keys.primary(), role);
        return EncryptedOutput.open(file, head, cipher(keys, head, file));
    }

    /** {@link #decrypting(Path, KeySet, String)} for content of no particular role. */
    public static InputStream decrypting(Path file, KeySet keys) throws IOException {
        return decrypting(file, keys, ANY);
    }

    /**
     * Opens a file for reading from start to end. What is read is what was written: a changed or shortened file ends in an error instead.
     *
     * @throws EncryptionException if it is none of ours, of another role, of a key that the set has not, or damaged where it is first read
     */
    public static InputStream decrypting(Path file, KeySet keys, String role) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            FileHead head = head(FileHead.read(raw, file), role, file);
            return new CheckedInput(cipher(keys, head, file).newDecryptingStream(raw, head.bytes()), file);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        } catch (GeneralSecurityException e) {
            raw.close();
            throw damaged(file, e);
        }
    }

    /**
     * Opens a file for reading from anywhere: positions and size are those of the content.
     *
     * @throws EncryptionException as {@link #decrypting(Path, KeySet, String)}; {@link IOException} on a read of a damaged part
     */
    public static SeekableByteChannel seekable(Path file, KeySet keys, String role) throws IOException {
        FileChannel raw = FileChannel.open(file);
        try {
            FileHead head = head(FileHead.read(Channels.newInputStream(raw), file), role, file);
            byte[] bound = head.bytes();
            SeekableByteChannel content = cipher(keys, head, file)
                    .newSeekableDecryptingChannel(new ChannelBehindHead(raw, bound.length), bound);
            content.read(ByteBuffer.allocate(1)); // knows its size, and whether it is damaged, only from then on
            return content.position(0);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        } catch (GeneralSecurityException e) {
            raw.close();
            throw damaged(file, e);
        }
    }

    /** Whether a file is an encrypted one; it need not be whole. */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return FileHead.stands(start);
        }
    }

    /** The key that a file was encrypted with, whether or not it is at hand. */
    public static long key(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return FileHead.read(start, file).key();
        }
    }

    /** What a file says that its content is for. */
    public static String role(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return FileHead.read(start, file).role();
        }
    }

    private static FileHead head(FileHead head, String role, Path file) throws EncryptionException {
        if (!head.role().equals(role)) {
            throw new EncryptionException(file + " holds something else than it should: " + head.role() + ", not "
                    + role + ". It was moved or exchanged.");
        }
        return head;
    }

    private static StreamingAead cipher(KeySet keys, FileHead head, Path file) throws EncryptionException {
        try {
            StreamingAead cipher = keys.cipher(head.key());
            if (cipher == null) {
                throw new EncryptionException(
                        file + " was encrypted with key " + head.key()
                                + ", which this key set has not. Give the key set that has it; 'keys list' shows which keys are there.");
            }
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new EncryptionException("key " + head.key() + " cannot be used", e);
        }
    }

    static EncryptionException damaged(Path file, Throwable cause) {
        return new EncryptionException(
                file + " is damaged: what is in it is not what was written. Take another copy of it.", cause);
    }
}
