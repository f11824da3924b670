package org.qingce.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who did what, when. */
@Command(
        name = "audit",
        description = "Show the audit trail, and whether anybody has touched it.",
        subcommands = {AuditVerifyCommand.class, AuditListCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which of its commands?");
    }
}
