package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.Keys;
import org.qingce.operation.backup.Backup;
import org.qingce.operation.backup.Verified;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a backup. */
@Command(
        name = "backup",
        description = {
            "Write one encrypted file with the register, the operational database, archive, models, what runs handed out and the definitions,",
            "and read it back. The key set is not in it: keep copies of that elsewhere."
        },
        subcommands = {BackupListCommand.class, BackupVerifyCommand.class},
        footer = {
            "",
            "Exit codes: 0 the backup was written and read back; 2 wrong usage; 3 it cannot be written, or is not what was written;",
            "4 a run is at work; 70 internal fault."
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--to", paramLabel = "DIR", description = "Folder outside of the home; made when missing.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (folder == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Where to? Add --to DIR");
        }
        try (var application = home.start()) {
            Verified verified = application.getBean(Backup.class).take(folder);
            new BackupView(console).show(verified);
            console.say("backup.keys", application.getBean(Keys.class).origin(Keys.Which.HOME));
            return ExitCode.OK;
        }
    }
}
