package org.qingce.intake.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one extract file is to be read.
 *
 * @param format the form of the file
 * @param charset UTF-8 or GB18030 (GBK and GB2312 are read as GB18030, US-ASCII as UTF-8); null to find out: byte order
 *     mark, UTF-8 but for a few broken characters, else GB18030. A byte order mark in the file overrules it. Not used for xlsx.
 * @param separator what parts the fields of delimited text, an ASCII character; null to find out from the header line
 * @param quoted whether a {@code "} at the start of a field of delimited text quotes it; otherwise it is text
 * @param widths widths of the fixed-width fields in bytes, each at least 1; empty for other formats
 * @param header whether a fixed-width file starts with a header line; delimited text and sheets always do
 * @param sheet name of the sheet, or its number from 1; null for the first one
 */
public record ReaderSettings(
        FileFormat format,
        @Nullable Charset charset,
        @Nullable Character separator,
        boolean quoted,
        List<Integer> widths,
        boolean header,
        @Nullable String sheet) {

    /** GB 18030, the superset of GBK and GB 2312 that Chinese systems must support. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * @throws IllegalArgumentException for another charset, a separator that cannot be one, or widths that do not go with
     *     the format
     */
    public ReaderSettings {
        charset = charset == null ? null : supported(charset);
        widths = List.copyOf(widths);
        if (separator != null && (separator > 0x7E || "\"\r\n\0".indexOf(separator) >= 0)) {
            throw new IllegalArgumentException(
                    "separator '" + separator + "': take one ASCII character other than quote and line end");
        }
        if (widths.isEmpty() == (format == FileFormat.FIXED_WIDTH)
                || widths.stream().anyMatch(width -> width < 1)) {
            throw new IllegalArgumentException(
                    "widths " + widths + ": a fixed-width file, and no other, has widths of at least 1 byte");
        }
    }

    /** Delimited text; charset and separator are found out. */
    public static ReaderSettings delimited() {
        return new ReaderSettings(FileFormat.DELIMITED, null, null, true, List.of(), true, null);
    }

    /** Fixed width without header line; the charset is found out. */
    public static ReaderSettings fixedWidth(List<Integer> widths) {
        return new ReaderSettings(FileFormat.FIXED_WIDTH, null, null, false, widths, false, null);
    }

    /** A sheet by name or number from 1; null for the first one. */
    public static ReaderSettings xlsx(@Nullable String sheet) {
        return new ReaderSettings(FileFormat.XLSX, null, null, false, List.of(), true, sheet);
    }

    /** The same with another charset; null to find out. */
    public ReaderSettings withCharset(@Nullable Charset other) {
        return new ReaderSettings(format, other, separator, quoted, widths, header, sheet);
    }

    /** The same with another separator; null to find out. */
    public ReaderSettings withSeparator(@Nullable Character other) {
        return new ReaderSettings(format, charset, other, quoted, widths, header, sheet);
    }

    /** The same with quotes honoured or taken as text. */
    public ReaderSettings withQuoted(boolean other) {
        return new ReaderSettings(format, charset, separator, other, widths, header, sheet);
    }

    /** The same with or without a header line. */
    public ReaderSettings withHeader(boolean other) {
        return new ReaderSettings(format, charset, separator, quoted, widths, other, sheet);
    }

    private static Charset supported(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8", "US-ASCII" -> StandardCharsets.UTF_8;
            case "GB18030", "GBK", "GB2312", "x-mswin-936" -> GB18030;
            default -> throw new IllegalArgumentException("charset " + charset + ": take UTF-8 or GB18030");
        };
    }
}
