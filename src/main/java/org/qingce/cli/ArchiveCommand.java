package org.qingce.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The extracts as they arrived. */
@Command(
        name = "archive",
        description = "Show which extracts are kept as they arrived, and give one back.",
        subcommands = {ArchiveListCommand.class, ArchiveExportCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class ArchiveCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "List or export?");
    }
}
