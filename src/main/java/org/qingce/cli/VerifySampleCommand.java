package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.SampleDesk;
import org.qingce.verification.sample.Sample;
import org.qingce.verification.sample.SampleOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a random sample. */
@Command(
        name = "sample",
        description = {
            "Draw a random sample of every division and write one workbook a township for those who visit. The same seed on the",
            "same register draws the same persons. The workbooks hold personal data in full; they are encrypted, and only their owner can read them."
        },
        footer = {
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 no run has ended well yet, or a file cannot be written; 4 a run is at work."
        })
final class VerifySampleCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HandOutOption handOut = new HandOutOption();

    @Option(
            names = "--per-division",
            required = true,
            paramLabel = "N",
            description = "Persons a division; 'verify sample-size' says how many are enough.")
    private long perDivision;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "Any number: decides by chance whom.")
    private long seed;

    @Option(
            names = "--level",
            paramLabel = "township|village",
            defaultValue = "township",
            description = "What a division is (default: ${DEFAULT-VALUE}).")
    private SampleOrder.Level level = SampleOrder.Level.TOWNSHIP;

    @Option(
            names = "--view",
            paramLabel = "published|received",
            defaultValue = "published",
            description = "Of which population: after cleansing, or as received (default: ${DEFAULT-VALUE}).")
    private SampleOrder.View view = SampleOrder.View.PUBLISHED;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the workbooks go (default: worklists/sample under the home).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var order = new SampleOrder(Math.max(1, perDivision), seed, level, view);
        Path folder = out == null ? home.home().resolve("worklists").resolve("sample") : out;
        try (var application = home.start(handOut.settings())) {
            SampleDesk.Drawn drawn = application.getBean(SampleDesk.class).draw(order, folder);
            Sample sample = drawn.sample();
            console.say("sample.drawn", sample.id(), sample.strata(), sample.drawn());
            drawn.files().forEach(file -> console.out().println("  " + file));
            handOut.tell(console, drawn.files());
        }
        return ExitCode.OK;
    }
}
