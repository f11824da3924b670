package org.qingce.operation.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The log file: whatever the process's umask says, it is there with rights for its owner alone before its first byte is written. A file that
 * is rotated away keeps its rights, as it is renamed and not written anew.
 */
public final class OwnerOnlyLog extends RollingFileAppender<ILoggingEvent> {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(file.getParent());
            try {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
            } catch (FileAlreadyExistsException e) {
                Files.setPosixFilePermissions(file, OWNER);
            }
        }
        super.openFile(name);
    }

    @Override
    protected void subAppend(ILoggingEvent event) {
        super.subAppend(new RedactedEvent(event));
    }
}
