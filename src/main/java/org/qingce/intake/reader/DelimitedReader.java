package org.qingce.intake.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads delimited text: frames a record as bytes, then splits and decodes it. */
final class DelimitedReader implements RecordReader {
    private final HeaderLine header;
    private final LineBuffer lines;
    private final @Nullable Quotes quotes;
    private final FieldSplitter splitter;
    private final RawText raw;
    private final String separators;
    private long headerLines;
    private long blankLines;

    private DelimitedReader(TextFile file, HeaderLine header, boolean quoted, LineBuffer lines) {
        this.header = header;
        this.lines = lines;
        char separator = header.separator();
        this.quotes = quoted ? new Quotes(lines, separator, file.mayBeTrail(separator)) : null;
        this.splitter = new FieldSplitter(file, separator, quoted);
        this.raw = new RawText(file.charset());
        this.separators = String.valueOf(separator);
    }

    static DelimitedReader open(TextFile file, ReaderSettings settings, FileRange range) throws IOException {
        HeaderLine header = HeaderLine.of(file, settings, Files.size(file.path()));
        return new DelimitedReader(file, header, settings.quoted(), new LineBuffer(file, range));
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public @Nullable RawRecord read() throws IOException {
        while (lines.next()) {
            if (HeaderLine.isBlank(lines, separators)) {
                blankLines++;
                continue;
            }
            RejectReason broken = quotes != null && lines.hasQuote() ? quotes.frame() : null;
            if (header.isRepeatedBy(lines)) {
                headerLines += lines.count();
                continue;
            }
            return broken == null ? record() : broken(broken);
        }
        return null;
    }

    @Override
    public long headerLines() {
        return headerLines;
    }

    @Override
    public long blankLines() {
        return blankLines;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private RawRecord broken(RejectReason reason) {
        boolean cutOff = reason == RejectReason.UNCLOSED_QUOTE && !lines.terminated();
        return raw.rejected(lines, cutOff ? RejectReason.TRUNCATED : reason, "");
    }

    private RawRecord record() {
        RawRecord unfit = raw.unfit(lines);
        if (unfit != null) {
            return unfit;
        }
        Fields fields = new Fields(header.names().size());
        splitter.split(lines, fields);
        RejectReason fault = fields.fault(lines.terminated());
        return fault == null ? raw.accepted(lines, fields.values()) : raw.rejected(lines, fault, fields.detail());
    }
}
