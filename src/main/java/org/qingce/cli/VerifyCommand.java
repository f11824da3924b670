package org.qingce.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What people check on the spot, out and back. */
@Command(
        name = "verify",
        description = "Hand out what people are to check, and take in what they found.",
        subcommands = {
            VerifyWorklistsCommand.class,
            VerifyNoticesCommand.class,
            VerifyImportCommand.class,
            VerifyProgressCommand.class,
            VerifySampleCommand.class,
            VerifySampleSizeCommand.class,
        },
        synopsisSubcommandLabel = "COMMAND")
final class VerifyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which of its commands?");
    }
}
