package org.qingce.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.intake.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Encrypts the archive anew. */
@Command(
        name = "reencrypt",
        description = {
            "Encrypt with the newest key what the archive holds under older ones. Each file is replaced in one move: when it is broken off,",
            "give the command again. Extracts that were archived in plain stay as they are."
        },
        footer = {"", "Exit codes: 0 done; 3 a file is damaged, or of a key that the key set has not."})
final class KeysReencryptCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        try (var application = home.start()) {
            long files = application.getBean(Archive.class).encryptAnew();
            application.getBean(AuditTrail.class).record(AuditAction.KEY, "archive", files + " files encrypted anew");
            console.say("keys.reencrypted", files);
            return ExitCode.OK;
        }
    }
}
