package org.qingce.operation.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as they lie. */
final class HomeTree {

    private HomeTree() {}

    /** What lies in a folder, by name; nothing where there is no folder. */
    static List<Path> in(Path folder) {
        return Files.isDirectory(folder) ? listed(folder) : List.of();
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The files under a folder, by name; nothing where there is no folder. */
    static List<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** A file or folder that may go: a folder is as young as the youngest file in it. */
    static FileDisposal disposal(Path path, Reason reason) {
        List<Path> files = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? under(path) : List.of(path);
        long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        Instant changed = Stream.concat(Stream.of(path), files.stream())
                .map(file -> Instant.ofEpochMilli(file.toFile().lastModified()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new FileDisposal(path, reason, bytes, changed);
    }
}
