package org.qingce.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file give away.
 *
 * @param bomCharset the charset its byte order mark names; null without one
 * @param bomLength bytes of the mark; 0 without one
 */
record FileStart(@Nullable Charset bomCharset, int bomLength) {
    private static final int LONGEST = 8;
    /** Digits that are shown: enough to know a format by, too few to say anything of a person. */
    private static final int MARK = 8;

    private static final String UTF_8_MARK = "efbbbf";
    private static final String GB18030_MARK = "84319533";

    /** Looks at a file and refuses it when it cannot have the format. */
    static FileStart of(Path file, FileFormat format) throws IOException {
        String hex = HexFormat.of().formatHex(firstBytes(file));
        FileFault fault = fault(hex, format);
        if (fault != null) {
            throw new UnreadableFileException(
                    file, fault, "starts with bytes [" + hex.substring(0, Math.min(MARK, hex.length())) + "]");
        }
        if (hex.startsWith(UTF_8_MARK)) {
            return new FileStart(StandardCharsets.UTF_8, 3);
        }
        return hex.startsWith(GB18030_MARK) ? new FileStart(ReaderSettings.GB18030, 4) : new FileStart(null, 0);
    }

    /** The charset to read the file with: its mark's, the one set, or the one its bytes tell. */
    Charset charset(Path file, ReaderSettings settings) throws IOException {
        if (bomCharset != null) {
            return bomCharset;
        }
        Charset set = settings.charset();
        return set == null ? detected(file) : set;
    }

    private static Charset detected(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] chunk = new byte[FileScanner.CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(chunk)) > 0; ) {
                check.accept(chunk, read);
            }
        }
        return charset(file, check);
    }

    /** What a look at all bytes of a file makes of its charset; refused where it is a mixture. */
    static Charset charset(Path file, Utf8Check check) throws UnreadableFileException {
        return switch (check.verdict()) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case GB18030 -> ReaderSettings.GB18030;
            case MIXED -> throw new UnreadableFileException(file, FileFault.MIXED_CHARSETS, "");
        };
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        }
    }

    private static @Nullable FileFault fault(String hex, FileFormat format) {
        boolean workbook = format == FileFormat.XLSX;
        if (hex.isEmpty() || hex.equals(UTF_8_MARK) || hex.equals(GB18030_MARK)) {
            return FileFault.EMPTY;
        }
        if (hex.startsWith("d0cf11e0")) {
            return workbook ? FileFault.OLE2 : FileFault.SPREADSHEET;
        }
        if (hex.startsWith("504b0304")) {
            return workbook ? null : FileFault.SPREADSHEET;
        }
        if (workbook) {
            return FileFault.NO_WORKBOOK;
        }
        return hex.startsWith("fffe") || hex.startsWith("feff") ? FileFault.UTF_16 : null;
    }
}
