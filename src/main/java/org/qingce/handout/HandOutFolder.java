package org.qingce.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that people are given files in.
 *
 * @param path need not exist
 * @param outlet how files are written there
 */
public record HandOutFolder(Path path, Outlet outlet) {

    /** A folder of files as they are. */
    public static HandOutFolder plain(Path path) {
        return new HandOutFolder(path, Outlet.PLAIN);
    }

    /** Makes it where it is missing. */
    public void make() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + path, e);
        }
    }

    /** Where a file of this name comes to lie. */
    public Path place(String name) {
        return outlet.place(path.resolve(name));
    }
}
