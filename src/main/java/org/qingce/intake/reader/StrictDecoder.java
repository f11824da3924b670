package org.qingce.intake.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text, or nothing when they are not text in the charset. For one thread. */
final class StrictDecoder {
    private static final String[] ASCII = asciiStrings();

    private final Charset charset;
    private final boolean utf8;
    private final CharsetDecoder decoder;
    private CharBuffer room = CharBuffer.allocate(1024);

    StrictDecoder(Charset charset) {
        this.charset = charset;
        this.utf8 = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder();
    }

    Charset charset() {
        return charset;
    }

    /** Text of bytes that are all ASCII. */
    static String ascii(byte[] bytes, int from, int to) {
        return switch (to - from) {
            case 0 -> "";
            case 1 -> ASCII[bytes[from]];
            default -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        };
    }

    /** Text of any bytes; null when they are malformed. */
    @Nullable
    String decode(byte[] bytes, int from, int to) {
        if (utf8) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        } else if (isAscii(bytes, from, to)) {
            return ascii(bytes, from, to);
        }
        try {
            return strictly(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at == to;
    }

    private String strictly(ByteBuffer bytes) throws CharacterCodingException {
        if (room.capacity() < bytes.remaining()) {
            room = CharBuffer.allocate(2 * bytes.remaining());
        }
        room.clear();
        decoder.reset();
        CoderResult result = decoder.decode(bytes, room, true);
        if (result.isError()) {
            result.throwException();
        }
        return room.flip().toString();
    }

    private static String[] asciiStrings() {
        String[] strings = new String[128];
        for (int code = 0; code < strings.length; code++) {
            strings[code] = String.valueOf((char) code);
        }
        return strings;
    }
}
