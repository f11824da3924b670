package org.qingce.cli;

/** What the commands return to those who call them; the manual lists them in docs/operating.md. */
final class ExitCode {

    /** All went well. */
    static final int OK = 0;
    /** The command did its work and the answer is no: a run failed, a number is not valid, a target is missed where asked. */
    static final int FAILED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** What was asked for cannot be done as things stand: no such run, a date that was run already, a wrong definition. */
    static final int REFUSED = 3;
    /** Another process is running in the same home. */
    static final int HELD = 4;
    /** The run ended well, but its state goes beyond a limit and waits to be published. */
    static final int WAITING = 5;
    /** The program itself failed; the log says where. */
    static final int BROKEN = 70;

    private ExitCode() {}
}
