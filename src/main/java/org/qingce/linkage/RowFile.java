package org.qingce.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Rows on their way from Java to the engine, in a file that goes when closed. */
final class RowFile implements AutoCloseable {

    private final Path file;

    private RowFile(Path file) {
        this.file = file;
    }

    /** Rows as tab-separated lines. */
    static RowFile of(List<String> lines) {
        try {
            Path file = Files.createTempFile("qingce-rows", ".tsv");
            Files.write(file, lines);
            return new RowFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a temporary file", e);
        }
    }

    /** The rows as a relation with the given columns and types, in order. */
    SqlText relation(Workbench workbench, Map<String, String> columns) {
        return new SqlText(workbench.dialect().tabSeparatedFiles(List.of(file.toString()), columns));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}
