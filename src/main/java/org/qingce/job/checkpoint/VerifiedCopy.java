package org.qingce.job.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.qingce.workbench.OwnerOnly;

/** Copies a large file whole or not at all: what was written is read back before it takes its name. */
final class VerifiedCopy {

    private static final int BUFFER = 4 << 20;

    private VerifiedCopy() {}

    /**
     * Copies a file; what stood at the target before is replaced in one go.
     *
     * @return the checksum of both
     * @throws IOException if either cannot be read or written, or the copy reads otherwise than what was written; the target is then as it
     *     was before
     */
    static String copy(Path source, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            String written = write(source, part);
            if (!checksum(part).equals(written)) {
                throw new IOException(part + " does not read as it was written: the disk may be failing");
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String write(Path source, Path part) throws IOException {
        Files.deleteIfExists(part);
        OwnerOnly.create(part);
        var checksum = new CRC32C();
        try (var in = FileChannel.open(source);
                var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                checksum.update(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
            out.force(true);
        }
        return text(checksum);
    }

    /** The checksum of a file. */
    static String checksum(Path file) throws IOException {
        var checksum = new CRC32C();
        try (var in = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                checksum.update(buffer);
                buffer.clear();
            }
        }
        return text(checksum);
    }

    private static String text(CRC32C checksum) {
        return HexFormat.of().toHexDigits(checksum.getValue(), Integer.BYTES * 2);
    }
}
