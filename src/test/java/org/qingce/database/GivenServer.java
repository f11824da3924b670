package org.qingce.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** A server that somebody else runs: it can be used, not stopped. */
final class GivenServer extends DatabaseServer {

    private final String variable;

    private GivenServer(String variable, String address) {
        super(
                address,
                Objects.requireNonNullElse(System.getenv(variable + "_USER"), "root"),
                Objects.requireNonNullElse(System.getenv(variable + "_PASSWORD"), ""));
        this.variable = variable;
    }

    static GivenServer of(ServerKind kind, String url) {
        return new GivenServer("QINGCE_TEST_" + kind, url.replaceFirst("/+$", ""));
    }

    @Override
    public void stop() {
        throw untouchable();
    }

    @Override
    public void start() {
        throw untouchable();
    }

    @Override
    public void freeze() {
        throw untouchable();
    }

    @Override
    public void thaw() {
        throw untouchable();
    }

    @Override
    public int port() {
        int port = URI.create(address().substring("jdbc:".length())).getPort();
        return port < 0 ? 3306 : port;
    }

    @Override
    public Path data() {
        throw untouchable();
    }

    private ServerMissingException untouchable() {
        return new ServerMissingException(
                "this test stops, freezes or looks into its server, and must not do so to that of " + variable
                        + "_URL");
    }
}
