package org.qingce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.Reports;
import org.qingce.job.TrendDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what figures did over the runs. */
@Command(
        name = "trend",
        description = {
            "Show what a figure did over the last runs, and which townships, sources and rules moved it since the run before. Without",
            "--measure: all figures, in percentage points against the run before, the same day last year and the target."
        },
        footer = {"", "Exit codes: 0 done; 1 no such figure is kept; 3 no run has ended well yet; 4 a run is at work."})
final class TrendCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--measure", paramLabel = "ID", description = "The measure, e.g. coverage-by-list (default: all).")
    private @Nullable String measure;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "received",
            description = "received, published, all or a source id (default: ${DEFAULT-VALUE}).")
    private String view = "received";

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Code of a division (default: the whole register).")
    private String division = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "12",
            description = "Runs at the most (default: ${DEFAULT-VALUE}).")
    private int runs = 12;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            TrendDesk desk = application.getBean(TrendDesk.class);
            var view = new TrendView(console);
            if (measure == null) {
                view.comparisons(
                        desk.comparisons(division),
                        application.getBean(Reports.class).measures());
                return ExitCode.OK;
            }
            TrendDesk.Series series = desk.series(measure, this.view, division, runs);
            if (series.points().isEmpty()) {
                console.say("trend.none");
                return ExitCode.FAILED;
            }
            view.series(series.points());
            moved(view, series);
        }
        return ExitCode.OK;
    }

    private static void moved(TrendView view, TrendDesk.Series series) {
        view.movers("trend.moved-by-township", series.townships());
        view.movers("trend.moved-by-source", series.sources());
        view.movers("trend.moved-by-rule", series.rules());
    }
}
