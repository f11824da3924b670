package org.qingce.operation.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether all is there that a run waits for. */
record Arrived(List<String> names) {

    /** What is not there yet: the folder, or names of which it has no file; empty if all is. */
    List<String> missing(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of(folder.toString());
        }
        return names.stream().filter(name -> !hasFile(folder, name)).toList();
    }

    private static boolean hasFile(Path folder, String name) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
