package org.qingce.cli;

import org.jspecify.annotations.Nullable;
import org.qingce.dedupe.BadLine;
import org.qingce.dedupe.InputTable;
import org.qingce.dedupe.LoadedSource;
import org.qingce.dedupe.Workplace;
import org.qingce.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A table that a command works on, in a workbench of its own; all of it goes with the command. */
record OpenTable(Workplace workplace, InputTable input, CommandLine commandLine) implements AutoCloseable {

    private static final int SHOWN = 10;

    Workbench workbench() {
        return workplace.workbench();
    }

    /** The name of the column under a heading; null if there is none. */
    @Nullable
    String column(String heading) {
        return input.name(heading);
    }

    /** The name of the column under a heading. */
    String requiredColumn(String heading) {
        String name = input.name(heading);
        if (name == null) {
            throw new ParameterException(
                    commandLine,
                    "没有列 no column is called '" + heading + "'; 有 there are "
                            + String.join(", ", input.loaded().headings()));
        }
        return name;
    }

    void showBadLines(Console console) {
        for (LoadedSource source : input.loaded().sources()) {
            console.say("dedupe.read", source.source(), source.rows(), source.bad());
            source.shown().stream()
                    .limit(SHOWN)
                    .map((BadLine line) -> "  " + line.in(console.locale()))
                    .forEach(console.out()::println);
        }
        console.out().println();
    }

    @Override
    public void close() {
        workplace.close();
    }
}
