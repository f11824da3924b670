package org.qingce.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as Chinese spreadsheet programs save it: UTF-8 with or without byte order mark, else GB18030. */
public final class SavedText {

    private static final char MARK = '\uFEFF';

    private SavedText() {}

    /** The text without a mark. Whatever is no UTF-8 throughout is read as GB18030. */
    public static String of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
