package org.qingce.database;

import java.nio.file.Path;
import java.util.UUID;

/** A server that the test started itself. */
final class OwnServer extends DatabaseServer {

    private static final String USER = "tester";

    private final ServerProcess process;
    private final int port;

    private OwnServer(ServerProcess process, int port, String password) {
        super("jdbc:mysql://127.0.0.1:" + port, USER, password);
        this.process = process;
        this.port = port;
    }

    static OwnServer begin(ServerKind kind) {
        int port = Reachable.freePort();
        String password = UUID.randomUUID().toString();
        String account = "'" + USER + "'@'%'";
        String firstWords = "create user if not exists " + account + " identified by '" + password + "';\n"
                + "grant all on *.* to " + account + " with grant option;\n";
        return new OwnServer(ServerProcess.begin(kind, port, firstWords), port, password);
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public void start() {
        process.start();
    }

    @Override
    public void freeze() {
        process.signal("STOP");
    }

    @Override
    public void thaw() {
        process.signal("CONT");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path data() {
        return process.data();
    }
}
