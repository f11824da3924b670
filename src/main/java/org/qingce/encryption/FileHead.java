package org.qingce.encryption;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What stands in the clear at the start of an encrypted file: eight bytes by which it is known, the key, and what its content is for. All
 * of it is bound to the content as associated data, so that none can be exchanged.
 *
 * @param key id of the key it was encrypted with
 * @param role what the content is for, of at most 65535 bytes of UTF-8
 */
record FileHead(long key, String role) {

    private static final byte[] MARK = {(byte) 0x89, 'Q', 'C', 'E', '\r', '\n', 0x1a, 1};
    private static final int FIXED = MARK.length + Integer.BYTES + Short.BYTES;

    byte[] bytes() {
        byte[] text = role.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED + text.length)
                .put(MARK)
                .putInt((int) key)
                .putShort((short) text.length)
                .put(text)
                .array();
    }

    /** Whether a file begins with the mark. */
    static boolean stands(InputStream start) throws IOException {
        return Arrays.equals(start.readNBytes(MARK.length), MARK);
    }

    /**
     * Reads the head, and leaves the stream behind it.
     *
     * @throws EncryptionException if it is none of ours
     */
    static FileHead read(InputStream start, Path file) throws IOException {
        if (!stands(start)) {
            throw new EncryptionException(file + " was not encrypted by qingce.");
        }
        try {
            var data = new DataInputStream(start);
            long key = Integer.toUnsignedLong(data.readInt());
            byte[] text = new byte[data.readUnsignedShort()];
            data.readFully(text);
            return new FileHead(key, new String(text, StandardCharsets.UTF_8));
        } catch (EOFException e) {
            throw new EncryptionException(file + " is damaged: it ends within its head.", e);
        }
    }
}
