package org.qingce.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs of unpacked packages. They were built for a newer C library than the machine may have, so that each is run through the
 * loader that was unpacked with it.
 */
record Programs(Path root) {

    /** How to call a program, as {@code usr/sbin/mysqld}. */
    List<String> command(String program) {
        Path loader = loader();
        return List.of(
                loader.toString(),
                "--library-path",
                loader.getParent().toString(),
                root.resolve(program).toString());
    }

    /** The name of the loader says the architecture. */
    private Path loader() {
        try (Stream<Path> files = Files.find(
                root.resolve("usr/lib"),
                2,
                (file, what) -> file.getFileName().toString().matches("ld-linux-.*\\.so\\.\\d+"))) {
            return files.findFirst()
                    .orElseThrow(() -> new ServerMissingException(
                            "no dynamic loader under " + root + "; remove that folder and it will be fetched anew"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
