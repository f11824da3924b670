package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.operation.backup.Restore;
import org.qingce.operation.backup.Restored;
import org.qingce.operation.backup.Verification;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a home back. */
@Command(
        name = "restore",
        description = {
            "Bring a home back from a backup: verified, put beside its place, its operational database filled (H2 under the home, or the empty",
            "schema that spring.datasource.url names, whichever the backup was of), counted, and only then moved there."
        },
        footer = {
            "",
            "Exit codes: 0 the home is back; 2 wrong usage; 3 refused: the home is not empty, the backup is damaged, no key reads it;",
            "70 internal fault. Whatever is refused leaves everything as it was."
        })
final class RestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final KeyOption key = new KeyOption();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--replace", description = "Move a home that is there aside first.")
    private boolean replace;

    @Option(names = "--verify-only", description = "Only read the backup back, as 'backup verify' does.")
    private boolean verifyOnly;

    @Override
    public Integer call() throws IOException {
        return verifyOnly ? verify() : restore();
    }

    private int verify() throws IOException {
        Path scratch = home.absolute().resolveSibling(home.absolute().getFileName() + ".verifying");
        try {
            new BackupView(console).show(new Verification(key.keys(home.absolute()), scratch).of(file));
            return ExitCode.OK;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private int restore() throws IOException {
        Restored restored = new Restore(home.absolute(), key.keys(home.absolute()), home::startOn).from(file, aside());
        new BackupView(console).show(restored.backup());
        if (restored.aside() != null) {
            console.say("restore.aside", restored.aside());
        }
        console.say("restore.done", restored.home(), restored.definitions());
        return ExitCode.OK;
    }

    private @Nullable Path aside() {
        String moment = TO_THE_SECOND.format(LocalDateTime.now(ZoneId.systemDefault()));
        return replace ? home.absolute().resolveSibling(home.absolute().getFileName() + ".before-" + moment) : null;
    }
}
