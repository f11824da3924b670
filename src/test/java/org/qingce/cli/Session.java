package org.qingce.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs commands of the whole command line on one home and keeps what the last one wrote. */
final class Session {

    private final Path home;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Session(Path home) {
        this.home = home;
    }

    /** Runs a command that works with runs. */
    int run(String... arguments) {
        return plain(Stream.concat(Stream.of(arguments), Stream.of("--home", home.toString()))
                .toArray(String[]::new));
    }

    /** Runs a command that knows no home. */
    int plain(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Qingce.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
