package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.operation.backup.BackupFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists backups. */
@Command(
        name = "list",
        description =
                "List the backups of a folder, the latest first, and the key each was encrypted with. Needs no key.",
        footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 there is no such folder."})
final class BackupListCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "DIR", description = "Folder of backups.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() throws IOException {
        List<BackupFolder.Listed> backups = BackupFolder.list(folder);
        if (backups.isEmpty()) {
            console.say("backup.none", folder);
            return ExitCode.OK;
        }
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.backup"), messages.text("column.bytes"), messages.text("column.key")));
            backups.forEach(backup -> table.add(List.of(
                    backup.file().getFileName().toString(),
                    messages.text("number", backup.bytes()),
                    Long.toString(backup.key()))));
        }
        return ExitCode.OK;
    }
}
