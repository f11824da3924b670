package org.qingce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders of tests, with letters in their names alone: the usual ones are named by numbers, which may have as many digits as a
 * document number, and then messages rightly leave them out.
 */
public final class TempFolders implements TempDirFactory {

    private static final int LETTERS = 12;

    private final Random random = new Random();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        String name = random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Files.createDirectory(
                Path.of(System.getProperty("java.io.tmpdir")).resolve("junit-" + name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
