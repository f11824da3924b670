package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.HandOut;
import org.qingce.job.ReconciliationDesk;
import org.qingce.measures.reconciliation.VitalKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows births, deaths, marriages or divorces of a month, source against source. */
@Command(
        name = "reconcile",
        description = {
            "Show the births, deaths, marriages or divorces of a month, source against source: how many each township has, how many",
            "each source does not know, and the list of those that do not match. On the terminal names and numbers are masked; a file",
            "written with --out holds them in full; it is encrypted, and can be read by its owner alone."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, the source is not one of those expected, or the file cannot be written;",
            "4 a run is at work."
        })
final class ReconcileCommand implements Callable<Integer> {

    /** Kinds as operators call them. */
    enum Kind {
        BIRTHS(VitalKind.BIRTH),
        DEATHS(VitalKind.DEATH),
        MARRIAGES(VitalKind.MARRIAGE),
        DIVORCES(VitalKind.DIVORCE);

        private final VitalKind kind;

        Kind(VitalKind kind) {
            this.kind = kind;
        }
    }

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HandOutOption handOut = new HandOutOption();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "births, deaths, marriages or divorces.")
    private Kind kind = Kind.BIRTHS;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month (default: the one of the latest run's business date).")
    private @Nullable YearMonth month;

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Code of a division (default: all).")
    private String division = "";

    @Option(
            names = "--missing",
            paramLabel = "SOURCE",
            defaultValue = "",
            description = "List only those that this source does not know.")
    private String missing = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the list, with full values, to FILE.xlsx or FILE.csv instead, encrypted with .qc behind it.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try (var application = home.start(handOut.settings())) {
            ReconciliationDesk.Month asked =
                    application.getBean(ReconciliationDesk.class).month(kind.kind, month, division, missing);
            var view = new ReconciliationView(console, asked);
            view.townships();
            if (out == null) {
                view.list();
            } else {
                byte[] file = new ReconciliationFile(view, out).bytes();
                Path written = application
                        .getBean(HandOut.class)
                        .write(out, "unmatched " + kind.kind.label(), stream -> stream.write(file));
                console.say("reconcile.written", asked.cases().size(), written);
                handOut.tell(console, List.of(written));
            }
        }
        return ExitCode.OK;
    }
}
