package org.qingce.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The client that administrators use, with which they run files of statements. */
public final class MysqlClient {

    private MysqlClient() {}

    /**
     * Runs a file on a server as the one who may do everything.
     *
     * @param first a statement before it, as {@code set @name = 'value'}
     * @throws IllegalStateException if a statement fails; with what the client said
     */
    public static void run(DatabaseServer server, String first, Path file) {
        var command = new ArrayList<>(new Programs(ServerKind.MYSQL.packages().unpacked()).command("usr/bin/mysql"));
        command.addAll(List.of(
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--user=" + server.user(),
                "--init-command=" + first));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(file.toFile());
        process.environment().put("MYSQL_PWD", server.password());
        try {
            Process running = process.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new IllegalStateException(file + ": " + said);
            }
        } catch (IOException e) {
            throw new ServerMissingException("cannot run the mysql client: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
