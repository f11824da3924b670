package org.qingce.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a command of the operating system to its end. */
final class Shell {

    private Shell() {}

    /**
     * What a command wrote.
     *
     * @throws ServerMissingException if there is no such command or it failed; with what it wrote
     */
    static List<String> lines(String... command) {
        try {
            Path output = Files.createTempFile("qingce-command-", ".txt");
            try {
                return finished(command, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new ServerMissingException("cannot run " + command[0] + ": " + e.getMessage(), e);
        }
    }

    private static List<String> finished(String[] command, Path output) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = ended(process);
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (code != 0) {
            throw new ServerMissingException(String.join(" ", command) + " failed:\n" + said);
        }
        return said.lines().toList();
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) {
        lines("rm", "-rf", folder.toString());
    }

    /** Reads a whole text file. */
    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
