package org.qingce.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server as a child process, on a data folder that goes away with the test. Listens on the loopback address alone.
 */
final class ServerProcess {

    private static final Duration READY = Duration.ofSeconds(90);

    private final ServerKind kind;
    private final Path root;
    private final Path folder;
    private final int port;
    private Process process;

    private ServerProcess(ServerKind kind, Path root, Path folder, int port) {
        this.kind = kind;
        this.root = root;
        this.folder = folder;
        this.port = port;
    }

    /** Makes the data folder and starts the server; it ends, and the folder goes, with the Java machine. */
    static ServerProcess begin(ServerKind kind, int port, String firstWords) {
        try {
            Path folder = Files.createTempDirectory("qingce-" + kind.program() + "-");
            var server = new ServerProcess(kind, kind.packages().unpacked(), folder, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::vanish));
            Files.writeString(folder.resolve("first.sql"), firstWords);
            server.initialise();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        Path input = folder.resolve("initial.sql");
        Files.createDirectories(data());
        Files.writeString(input, kind.initialInput(root), StandardCharsets.ISO_8859_1);
        Process first = process(kind.initialise())
                .redirectInput(input.toFile())
                .redirectOutput(log().toFile())
                .start();
        if (!ends(first, READY) || first.exitValue() != 0) {
            first.destroyForcibly();
            throw broken("did not make its data folder");
        }
    }

    private ProcessBuilder process(List<String> more) {
        var command = new ArrayList<>(new Programs(root).command("usr/sbin/" + kind.program()));
        command.addAll(List.of(
                "--no-defaults",
                "--datadir=" + data(),
                "--basedir=" + root.resolve("usr"),
                "--lc-messages-dir=" + kind.share(root),
                "--plugin-dir=" + root.resolve("usr/lib/mysql/plugin"),
                "--tmpdir=" + folder,
                "--innodb-buffer-pool-size=" + System.getProperty("qingce.test.buffer-pool", "128M")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(kind.settings());
        command.addAll(more);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Starts it, on the same data and port as before, and waits until it answers. */
    void start() {
        try {
            process = process(List.of(
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--skip-name-resolve",
                            "--skip-log-bin",
                            "--local-infile=1",
                            "--innodb-flush-log-at-trx-commit=2",
                            "--max-connections=200",
                            "--socket=" + folder.resolve("s"),
                            "--pid-file=" + folder.resolve("pid"),
                            "--init-file=" + folder.resolve("first.sql")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long until = System.nanoTime() + READY.toNanos();
        while (!Reachable.on(port)) {
            if (ends(process, Duration.ofMillis(50)) || System.nanoTime() > until) {
                throw broken("did not start");
            }
        }
    }

    /** Ends it in order; connections break. */
    void stop() {
        process.destroy();
        if (!ends(process, Duration.ofSeconds(60))) {
            throw broken("did not stop");
        }
    }

    /** Sends it a signal of the operating system. */
    void signal(String name) {
        Shell.lines("kill", "-" + name, Long.toString(process.pid()));
    }

    private void vanish() {
        if (process != null) {
            process.destroyForcibly();
            ends(process, Duration.ofSeconds(10));
        }
        Shell.remove(folder);
    }

    private static boolean ends(Process process, Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ServerMissingException broken(String what) {
        return new ServerMissingException(kind.program() + " " + what + ". It said:\n" + Shell.text(log()));
    }

    /** Its data folder, with the certificates it made for itself. */
    Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("server.log");
    }
}
