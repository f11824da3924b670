package org.qingce.workbench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * Files and folders that their owner alone can open, from the first byte on and whatever the process's umask. Where the file system knows
 * no owners they are ordinary ones.
 */
public final class OwnerOnly {

    private static final boolean KNOWN =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /**
     * Writes a file in one go: a reader sees what was there before, or the whole of the new.
     *
     * @param file in a folder that exists; replaced if it is there
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path part = filled(file, bytes);
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a file that must not be there yet, in one go: of two processes that try, one fails.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there
     */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        Path part = filled(file, bytes);
        try {
            Files.createLink(file, part);
        } catch (UnsupportedOperationException e) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path filled(Path file, byte[] bytes) throws IOException {
        Path part = part(file);
        Files.write(part, bytes);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return part;
    }

    /** An empty file beside another, to be filled and moved to its place. */
    public static Path part(Path file) throws IOException {
        return Files.createTempFile(file.toAbsolutePath().getParent(), ".owner", ".part", attributes(FILE));
    }

    /** Opens a file for writing; what was there is gone. */
    public static OutputStream output(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(FILE));
        return Files.newOutputStream(file);
    }

    /** Opens a text file in UTF-8 for writing; what was there is gone. */
    public static BufferedWriter writer(Path file) throws IOException {
        output(file).close();
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Makes a folder, and those above it that are missing; one that is there is closed to others. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(FOLDER));
        close(folder, FOLDER);
        return folder;
    }

    /** Makes an empty file for others to fill, unless it is there; one that is there is closed to others. */
    public static void file(Path file) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(file, attributes(FILE));
        }
        close(file, FILE);
    }

    /** Closes to others all that lies in a folder, whoever made it. */
    public static void closeAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                close(path, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE);
            }
        }
    }

    private static void close(Path path, String permissions) throws IOException {
        if (KNOWN && !Files.isSymbolicLink(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return KNOWN
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
