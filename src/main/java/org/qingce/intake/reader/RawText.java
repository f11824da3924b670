package org.qingce.intake.reader;

import java.nio.charset.Charset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes records out of lines of text; keeps their bytes, decoded only when somebody asks for the raw text. */
final class RawText {
    private final Charset charset;

    RawText(Charset charset) {
        this.charset = charset;
    }

    RawRecord accepted(LineBuffer lines, String[] values) {
        return RawRecord.of(lines.number(), lines.count(), values, keep(lines));
    }

    RawRecord rejected(LineBuffer lines, RejectReason reason, String detail) {
        return RawRecord.rejected(lines.number(), lines.count(), keep(lines), reason, detail);
    }

    /** Rejects what is no record in any form of text; null for the others. */
    @Nullable
    RawRecord unfit(LineBuffer lines) {
        if (lines.skipped() > 0) {
            long bytes = lines.length() + lines.skipped();
            return rejected(lines, RejectReason.RECORD_TOO_LONG, "bytes " + bytes);
        }
        return lines.hasNul() ? rejected(lines, RejectReason.CONTROL_CHARACTER, "U+0000") : null;
    }

    private Supplier<String> keep(LineBuffer lines) {
        byte[] bytes = lines.copy();
        Charset in = charset;
        return () -> new String(bytes, in);
    }
}
