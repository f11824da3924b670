package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingce.definition.DefinitionException;
import org.qingce.measures.MeasureCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the measures, tries others, puts them in. */
@Command(
        name = "measures",
        description = "Checks the measures that figures are made by, tries others on the register, and puts them in.",
        subcommands = {MeasuresCommand.Check.class, TryMeasuresCommand.class, AddMeasuresCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class MeasuresCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Check, try or add?");
    }

    /** Where the definitions stand, for commands that need no home. */
    static final class Jobs {
        @Option(
                names = "--jobs",
                paramLabel = "DIR",
                defaultValue = "${QINGCE_JOBS:-./jobs}",
                description = "Folder of the definitions (default: ${DEFAULT-VALUE}, also QINGCE_JOBS).")
        private Path folder = Path.of("jobs");

        Path folder() {
            return folder;
        }
    }

    /** Whether the files are right. */
    @Command(
            name = "check",
            description = "Checks every measure file, and that each target a measure names is in targets.yaml.",
            footer = {"", "Exit codes: 0 all are right; 1 one is wrong; 2 wrong usage."})
    static final class Check implements Callable<Integer> {

        @Mixin
        private final Jobs jobs = new Jobs();

        @Mixin
        private final Console console = new Console();

        @Override
        public Integer call() {
            try {
                MeasureCatalog read = MeasureCatalog.read(jobs.folder());
                console.say(
                        "measures.right", read.measures().size(), read.targets().size());
                return ExitCode.OK;
            } catch (DefinitionException e) {
                return console.complain(e);
            }
        }
    }
}
