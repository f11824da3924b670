package org.qingce.workbench;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with personal data: readable by their owner alone, from the first byte on. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Writes a file in one go: a reader sees what was there before, or the whole of the new. Where the file system knows no owners it is an
     * ordinary file.
     *
     * @param file in a folder that exists; replaced if it is there
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".owner", ".part", attributes());
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Makes an empty file to be written to.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there
     */
    public static void create(Path file) throws IOException {
        Files.createFile(file, attributes());
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
