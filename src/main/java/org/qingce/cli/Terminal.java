package org.qingce.cli;

import java.io.Console;

/** Whether somebody is watching. */
final class Terminal {
    private Terminal() {}

    /** Since Java 22 there is always a console, and only {@code Console.isTerminal} tells. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean watched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
