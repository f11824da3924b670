package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingce.handout.HandOutName;
import picocli.CommandLine.Option;

/** In which form a command hands files out; where it does not say, the setting {@code qingce.hand-out} does. */
final class HandOutOption {

    @Option(
            names = "--plain",
            description = "Write files in plain text instead of encrypted, for this once; noted in the audit trail.")
    private boolean plain;

    /** What it sets. */
    Map<String, String> settings() {
        return plain ? Map.of("qingce.hand-out", "plain") : Map.of();
    }

    /** Says how files that were encrypted are opened. */
    void tell(Console console, List<Path> files) {
        files.stream()
                .filter(file -> file.toString().endsWith(HandOutName.ENDING))
                .findFirst()
                .ifPresent(file -> console.say("hand-out.encrypted", file));
    }
}
