package org.qingce.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command as an operator gives it, within the process of a test.
 *
 * @param code exit code
 * @param said what it printed, on either stream
 */
public record CommandRun(int code, String said) {

    /** Runs a command to its end. */
    public static CommandRun of(String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        int code = Qingce.commandLine().setOut(writer).setErr(writer).execute(arguments);
        return new CommandRun(code, said.toString());
    }
}
