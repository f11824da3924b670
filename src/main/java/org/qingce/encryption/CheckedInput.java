package org.qingce.encryption;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Says which file is damaged, where the cipher only says that something is. */
final class CheckedInput extends FilterInputStream {

    private final Path file;

    CheckedInput(InputStream decrypting, Path file) {
        super(decrypting);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw EncryptedFile.damaged(file, e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        try {
            return super.read(bytes, from, count);
        } catch (IOException e) {
            throw EncryptedFile.damaged(file, e);
        }
    }
}
