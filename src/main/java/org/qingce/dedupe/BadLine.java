package org.qingce.dedupe;

import java.util.Locale;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.RejectReason;

/**
 * A record that is no row of the table.
 *
 * @param file the name of its file
 * @param line its first line, from 1; the row of a sheet
 * @param reason why it cannot be read
 * @param detail figures that go with the reason; may be empty
 */
public record BadLine(String file, long line, RejectReason reason, String detail) {

    static BadLine of(String file, RawRecord record, RejectReason reason) {
        String detail = record.detail();
        return new BadLine(file, record.line(), reason, detail == null ? "" : detail);
    }

    /** File, line and reason, in Chinese for a Chinese locale and else in English. */
    public String in(Locale locale) {
        return file + ":" + line + ": " + reason.in(locale) + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
