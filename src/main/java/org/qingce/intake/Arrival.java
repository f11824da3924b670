package org.qingce.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.FileFormat;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.source.FileNames;
import org.qingce.intake.source.SourceDefinition;

/**
 * A file that a run takes in.
 *
 * @param fileNo its number for ever, see docs/data-model.md
 * @param source id of its source
 * @param name its name when it arrived
 * @param archived the unchanging copy that is read
 * @param sha256 of its bytes, hex
 * @param bytes its size
 * @param lines physical lines (sheet rows) by a count that shares nothing with the readers
 * @param charset what it is written in; null for xlsx
 */
public record Arrival(
        long fileNo,
        String source,
        String name,
        Path archived,
        String sha256,
        long bytes,
        long lines,
        @Nullable String charset) {

    /** The same file, read from elsewhere. */
    Arrival readFrom(Path copy) {
        return new Arrival(fileNo, source, name, copy, sha256, bytes, lines, charset);
    }

    /** Whether it holds corrected rejects, which add to what is there. */
    public boolean isSupplement() {
        return FileNames.isSupplement(name);
    }

    /** How the file is to be read. */
    public ReaderSettings settings(SourceDefinition definition) {
        ReaderSettings settings = settings(name, definition);
        return charset == null ? settings : settings.withCharset(Charset.forName(charset));
    }

    /** How a file of this name is to be read, before its charset is known. */
    static ReaderSettings settings(String name, SourceDefinition definition) {
        FileFormat format = FileNames.format(name).orElseThrow();
        ReaderSettings settings = switch (format) {
            case XLSX -> ReaderSettings.xlsx(definition.sheet());
            case FIXED_WIDTH ->
                ReaderSettings.fixedWidth(definition.widths()).withHeader(definition.fixedWidthHeader());
            case DELIMITED -> ReaderSettings.delimited().withSeparator(separator(definition));
        };
        String charset = definition.charset();
        return charset == null ? settings : settings.withCharset(Charset.forName(charset));
    }

    private static @Nullable Character separator(SourceDefinition definition) {
        String separator = definition.separator();
        return separator == null ? null : separator.charAt(0);
    }
}
