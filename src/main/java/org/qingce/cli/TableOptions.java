package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qingce.dedupe.InputTable;
import org.qingce.dedupe.Workplace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How the commands that work on any table read it. */
final class TableOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "2GB",
            description = "Most memory of the engine (default: ${DEFAULT-VALUE}).")
    private String memory = "2GB";

    /** Reads the files into a workbench of their own and says what could not be read. */
    OpenTable open(List<Path> files, Console console) throws IOException {
        Workplace workplace = Workplace.open(memory, Runtime.getRuntime().availableProcessors());
        try {
            InputTable input = InputTable.load(workplace.workbench(), files, workplace.temporary());
            var table = new OpenTable(workplace, input, spec.commandLine());
            table.showBadLines(console);
            return table;
        } catch (IOException | RuntimeException | Error e) {
            workplace.close();
            throw e;
        }
    }
}
