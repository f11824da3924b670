package org.qingce.intake.reader;

import org.jspecify.annotations.Nullable;

/** Splits the record that a {@link LineBuffer} stands on into fields, each way of writing it with the tool that suits it. */
final class FieldSplitter {
    private final StrictDecoder decoder;
    private final PlainFields plain;
    private final @Nullable QuotedFields quoted;

    FieldSplitter(TextFile file, char separator, boolean quotes) {
        decoder = new StrictDecoder(file.charset());
        plain = new PlainFields(separator, file.mayBeTrail(separator), decoder);
        quoted = quotes ? new QuotedFields(separator) : null;
    }

    void split(LineBuffer record, Fields into) {
        int to = record.start() + record.length();
        if (quoted == null || !record.hasQuote()) {
            plain.split(record.bytes(), record.start(), to, into);
        } else if (record.isAscii()) {
            quoted.split(StrictDecoder.ascii(record.bytes(), record.start(), to), into);
        } else {
            splitDecoded(decoder.decode(record.bytes(), record.start(), to), quoted, into);
        }
    }

    private static void splitDecoded(@Nullable String text, QuotedFields quoted, Fields into) {
        if (text == null) {
            into.add(null);
        } else {
            quoted.split(text, into);
        }
    }
}
