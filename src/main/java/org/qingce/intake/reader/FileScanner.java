package org.qingce.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The one pass behind {@link FileScan}. */
final class FileScanner {
    /** Bytes looked at together: small enough to stay in the processor's cache between hash, count and check. */
    static final int CHUNK = 1 << 17;

    private final Path file;
    private final ReaderSettings settings;
    private final MessageDigest digest = sha256();
    private final LineCounter lines;
    private final Utf8Check utf8 = new Utf8Check();

    FileScanner(Path file, ReaderSettings settings, long rangeBytes) {
        this.file = file;
        this.settings = settings;
        this.lines = new LineCounter(rangeBytes);
    }

    FileScan scan() throws IOException {
        FileStart start = FileStart.of(file, settings.format());
        boolean text = settings.format() != FileFormat.XLSX;
        boolean detect = text && start.bomCharset() == null && settings.charset() == null;
        long bytes = pass(text, detect);
        return text
                ? ofText(bytes, detect ? FileStart.charset(file, utf8) : start.charset(file, settings))
                : ofWorkbook(bytes);
    }

    private long pass(boolean count, boolean detect) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(chunk)) > 0; bytes += read) {
                digest.update(chunk, 0, read);
                if (count) {
                    lines.accept(chunk, read);
                }
                if (detect) {
                    utf8.accept(chunk, read);
                }
            }
        }
        return bytes;
    }

    private FileScan ofText(long bytes, Charset charset) {
        boolean maySpan = settings.format() == FileFormat.DELIMITED && settings.quoted() && lines.quotes();
        List<FileRange> ranges = maySpan ? List.of(FileRange.whole(bytes)) : lines.ranges();
        return new FileScan(hash(), bytes, lines.lines(), lines.quotes(), charset, ranges);
    }

    private FileScan ofWorkbook(long bytes) throws IOException {
        long rows = XlsxRows.count(file, settings.sheet());
        return new FileScan(hash(), bytes, rows, false, null, List.of(FileRange.whole(bytes)));
    }

    private String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
