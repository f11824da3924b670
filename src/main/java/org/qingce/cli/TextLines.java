package org.qingce.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a text that is UTF-8, with or without byte order mark, or GB18030: it counts as UTF-8 until a line is not, and
 * as GB18030 from there on. Needs no second pass, so standard input will do.
 */
final class TextLines implements Closeable {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private boolean first = true;
    /** Null from the first line on that is not UTF-8. */
    private @Nullable CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    TextLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end ({@code LF} or {@code CRLF}); null at the end of the text. */
    @Nullable
    String next() throws IOException {
        line.reset();
        while (position < limit || fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, end - position);
            position = end + 1;
            if (end < limit) {
                return decoded();
            }
        }
        return line.size() == 0 ? null : decoded();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = in.read(buffer);
        return limit > 0;
    }

    private String decoded() {
        byte[] bytes = line.toByteArray();
        String text = decode(bytes);
        String unmarked = first && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        first = false;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }

    private String decode(byte[] bytes) {
        if (utf8 != null) {
            try {
                return utf8.decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException notUtf8) {
                utf8 = null;
            }
        }
        return new String(bytes, GB18030);
    }
}
