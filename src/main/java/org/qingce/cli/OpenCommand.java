package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.HandOutDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens what was handed out encrypted. */
@Command(
        name = "open",
        description = {
            "Give files that were handed out encrypted back in clear text: NAME.xlsx.qc as NAME.xlsx beside it, readable by its owner alone.",
            "They hold personal data in full. Each opening is noted in the audit trail."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 a file was not handed out encrypted, is damaged or of a key that is not here, or another is in its place."
        })
final class OpenCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, as they were handed out.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to (default: beside each file).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        try (var application = home.start()) {
            application
                    .getBean(HandOutDesk.class)
                    .open(files, out, force, opened -> console.say("hand-out.opened", opened));
        }
        return ExitCode.OK;
    }
}
