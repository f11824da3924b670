package org.qingce.workbench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

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

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out left open
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** {@link #write(Path, Content)} of bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes a file in one go: a reader sees what was there before, or the whole of the new.
     *
     * @param file in a folder that exists; replaced if it is there
     */
    public static void write(Path file, Content content) throws IOException {
        Path part = part(file);
        try {
            fill(part, content);
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
        Path part = part(file);
        try {
            fill(part, out -> out.write(bytes));
            Files.createLink(file, part);
        } catch (UnsupportedOperationException e) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
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

    /**
     * Makes an empty file to be written to.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there
     */
    public static void create(Path file) throws IOException {
        Files.createFile(file, attributes(FILE));
    }

    /** Closes to others all that lies in a folder, whoever made it. What vanishes meanwhile needs no closing. */
    public static void closeAll(Path folder) throws IOException {
        if (!KNOWN) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return closed(path, FOLDER);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return closed(path, FILE);
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static FileVisitResult closed(Path path, String permissions) throws IOException {
        try {
            close(path, permissions);
        } catch (NoSuchFileException e) {
            return FileVisitResult.CONTINUE;
        }
        return FileVisitResult.CONTINUE;
    }

    private static void close(Path path, String permissions) throws IOException {
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        if (KNOWN
                && !Files.isSymbolicLink(path)
                && !Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(wanted)) {
            Files.setPosixFilePermissions(path, wanted);
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
