package org.qingce.dedupe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** A workbench of its own in a temporary folder; gone once closed. */
public final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Workbench workbench;

    private Workplace(Path folder, Workbench workbench) {
        this.folder = folder;
        this.workbench = workbench;
    }

    /**
     * Opens one.
     *
     * @param memory most memory of the engine, as {@code 2GB}
     * @param threads threads of the engine
     */
    public static Workplace open(String memory, int threads) throws IOException {
        Path folder = Files.createTempDirectory("qingce-dedupe");
        var settings = new WorkbenchSettings(memory, threads, folder.resolve("tmp"));
        return new Workplace(
                folder, Workbench.open(folder.resolve("dedupe.duckdb"), settings, Similarities.functions()));
    }

    public Workbench workbench() {
        return workbench;
    }

    /** Where files may be put for a while. */
    public Path temporary() {
        return folder.resolve("tmp");
    }

    @Override
    public void close() {
        workbench.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }
}
