package org.qingce.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, on one home; what it says goes to a file. */
final class Child {

    private static final long LONGEST_SECONDS = 240;

    private final Process process;
    private final Path said;

    private Child(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts a command. */
    static Child start(Path home, String... arguments) throws IOException {
        return start(home, Map.of(), arguments);
    }

    /** Starts a command with settings in its environment. */
    static Child start(Path home, Map<String, String> settings, String... arguments) throws IOException {
        return start(home, settings, List.of(), arguments);
    }

    /** Starts a command after words of the shell, such as {@code umask 022;}. */
    static Child limited(Path home, String shell, String... arguments) throws IOException {
        return start(home, Map.of(), List.of("bash", "-c", shell + " exec \"$@\"", "bash"), arguments);
    }

    private static Child start(Path home, Map<String, String> settings, List<String> before, String... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx512m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                "org.qingce.cli.Qingce"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString(), "--lang", "en"));
        Path said = home.resolveSibling(home.getFileName() + ".said");
        ProcessBuilder child =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        child.environment().putAll(settings);
        return new Child(child.start(), said);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Everything it has said so far. */
    String said() throws IOException {
        return Files.readString(said);
    }

    /** Its exit code, once it has ended. */
    int end() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the process did not end");
        }
        return process.exitValue();
    }

    /** Dies without warning, as by {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Is asked to end, as by {@code kill} or the system going down. */
    void terminate() {
        process.destroy();
    }

    /** May from now on write no file larger than so many bytes, as on a disk that is full. */
    void limitFiles(long bytes) throws IOException, InterruptedException {
        int code = new ProcessBuilder("prlimit", "--pid", Long.toString(pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new AssertionError("prlimit ended with " + code);
        }
    }

    /** Waits until it has said something; false if it ended without. */
    boolean awaitSaid(String words) throws IOException, InterruptedException {
        return await(() -> {
            try {
                return said().contains(words);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** Waits until something is so; false if it ended before. */
    boolean await(BooleanSupplier state) throws InterruptedException {
        while (process.isAlive()) {
            if (state.getAsBoolean()) {
                return true;
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return state.getAsBoolean();
    }
}
