package org.qingce.publish.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of the snapshots in their folder: the one that readers open, one for each number, and the one being written. */
final class SnapshotFiles {

    private static final String READ = "population.duckdb";

    private final Path folder;

    SnapshotFiles(Path folder) {
        this.folder = folder;
    }

    /** The file that readers open. */
    Path current() {
        return folder.resolve(READ);
    }

    /** An empty place to write to, in a folder that nobody else can look into. */
    Path beside() {
        try {
            Path writing = folder.resolve("writing");
            Files.createDirectories(writing);
            permit(writing, "rwx------");
            Path file = writing.resolve(READ);
            Files.deleteIfExists(file);
            Files.deleteIfExists(writing.resolve(READ + ".wal"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make room in " + folder, e);
        }
    }

    /** Swaps in what was written: who opens the file sees the old one or the new one; who has the old one open keeps it. */
    void swapIn(Path written, long number) {
        Path numbered = folder.resolve("population-" + number + ".duckdb");
        try {
            permit(written, "r--------");
            Files.move(written, numbered, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Path link = folder.resolve("writing").resolve("next");
            Files.deleteIfExists(link);
            secondName(link, numbered);
            Files.move(link, current(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put " + numbered + " in its place", e);
        }
    }

    /** Removes numbered files but the latest. */
    void keep(int snapshots) {
        try {
            for (Path file :
                    NumberedSnapshots.in(folder).stream().skip(snapshots).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }

    private static void secondName(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
