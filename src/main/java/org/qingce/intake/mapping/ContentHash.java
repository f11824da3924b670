package org.qingce.intake.mapping;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * What a record says, as one number: XXH3 over its text in UTF-16, little end first, seeded by its source; the same on every machine.
 * Among ten million records of a source two that differ share a number with a chance of three in a million. Keeps its buffers, for
 * hashing character by character takes ten times as long: for one thread.
 */
final class ContentHash {

    private final Hasher64 hash;
    private char[] characters = new char[0];
    private byte[] bytes = new byte[0];
    private CharBuffer view = CharBuffer.allocate(0);

    ContentHash(String source) {
        hash = Hashing.xxh3_64(Hashing.xxh3_64().hashCharsToLong(source));
    }

    long of(StringBuilder text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[length * 2];
            bytes = new byte[length * 4];
            view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
        }
        text.getChars(0, length, characters, 0);
        view.clear().put(characters, 0, length);
        return hash.hashBytesToLong(bytes, 0, length * 2);
    }
}
