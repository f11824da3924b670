package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingce.operation.backup.Verification;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a backup back. */
@Command(
        name = "verify",
        description = {
            "Read a backup from start to end: decrypt it, compare the hash of every entry, parse every table, open the register and count.",
            "The register lies in a folder for the owner alone meanwhile."
        },
        footer = {
            "",
            "Exit codes: 0 it is what was written; 2 wrong usage; 3 it is not, or no key reads it; 70 internal fault."
        })
final class BackupVerifyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final KeyOption key = new KeyOption();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("qingce-verify");
        try {
            new BackupView(console).show(new Verification(key.keys(home.home()), scratch).of(file));
            return ExitCode.OK;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }
}
