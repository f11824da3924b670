package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingce.job.ArchiveDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an extract back. */
@Command(
        name = "export",
        description = {
            "Give an extract back as it arrived, byte for byte and in clear text, readable by its owner alone. It holds personal data in full;",
            "each export is noted in the audit trail."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 there is no such extract, or several, which are listed; it is damaged, or of a key that is not here; or",
            "another file is in its place, or no run has ended well yet; 4 a run is at work."
        })
final class ArchiveExportCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(
            paramLabel = "HASH|NAME",
            description = "The name under which it arrived, or the first digits of its hash, eight at least.")
    private String asked = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|DIR",
            description = "Where to: a file, or a folder that exists.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean force;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            console.say(
                    "archive.exported", application.getBean(ArchiveDesk.class).export(asked, out, force));
        }
        return ExitCode.OK;
    }
}
