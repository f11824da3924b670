package org.qingce.encryption;

import com.google.crypto.tink.StreamingAead;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.qingce.workbench.OwnerOnly;

/** A file while it is being encrypted. */
public final class EncryptedOutput extends FilterOutputStream {

    private final Path part;
    private final Path file;
    private boolean failed;
    private boolean closed;

    private EncryptedOutput(OutputStream encrypting, Path part, Path file) {
        super(encrypting);
        this.part = part;
        this.file = file;
    }

    static EncryptedOutput open(Path file, FileHead head, StreamingAead cipher) throws IOException {
        Path part = OwnerOnly.part(file);
        try {
            OutputStream raw = Files.newOutputStream(part);
            raw.write(head.bytes());
            return new EncryptedOutput(cipher.newEncryptingStream(raw, head.bytes()), part, file);
        } catch (GeneralSecurityException e) {
            Files.deleteIfExists(part);
            throw new EncryptionException("cannot encrypt " + file, e);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        boolean well = false;
        try {
            out.write(bytes, from, count);
            well = true;
        } finally {
            failed |= !well;
        }
    }

    /** Closing it will leave nothing. */
    public void abandon() {
        failed = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
            if (!failed) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
