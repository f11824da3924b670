package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.OwnerOnly;

/**
 * Keeps a second run out of the same home. The operating system holds the lock for the process and lets go of it when the process
 * ends, however it ends: who holds the lock knows that no other run is alive.
 */
final class RunLock implements AutoCloseable {

    private static final String HOLDER = "run.holder";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param what for, in a few words
     * @throws RunHeldException if another process has it
     */
    static RunLock take(Path home, String what) {
        Path file = home.resolve("run.lock");
        try {
            OwnerOnly.folder(home);
            OwnerOnly.file(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw held(home);
            }
            String text = "process " + ProcessHandle.current().pid() + " since "
                    + Instant.now().truncatedTo(ChronoUnit.SECONDS) + " (" + what + ")\n";
            OwnerOnly.write(home.resolve(HOLDER), text.getBytes(StandardCharsets.UTF_8));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }

    /** Says who has the lock. */
    static RunHeldException held(Path home) throws IOException {
        Path holder = home.resolve(HOLDER);
        return new RunHeldException(
                home, Files.exists(holder) ? Files.readString(holder).strip() : "unknown");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the lock of the run", e);
        }
    }
}
