package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.TrendDesk;
import org.qingce.measures.trend.TrendTable.Alert;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which figures jumped. */
@Command(
        name = "alerts",
        description = {
            "Show which figures of a run changed beyond their own history, from run to run, the farthest first: what they were and are, how",
            "far that is in percentage points, and how much they usually change. jobs/trend.yaml says when a change is an alert."
        },
        footer = {"", "Exit codes: 0 nothing jumped; 1 something did; 3 no run has ended well yet; 4 a run is at work."
        })
final class AlertsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "RUN", arity = "0..1", description = "Number of the run (default: the latest).")
    private @Nullable Long run;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            TrendDesk desk = application.getBean(TrendDesk.class);
            long asked = Objects.requireNonNullElseGet(run, desk::latestRun);
            List<Alert> alerts = desk.alerts(asked);
            if (alerts.isEmpty()) {
                console.say("alerts.none", Long.toString(asked));
                return ExitCode.OK;
            }
            console.say("alerts.some", Long.toString(asked), alerts.size());
            show(alerts);
            console.say("alerts.compared");
            return ExitCode.FAILED;
        }
    }

    private void show(List<Alert> alerts) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.measure"),
                    messages.text("column.view"),
                    messages.text("column.division-name"),
                    messages.text("column.was"),
                    messages.text("column.now"),
                    messages.text("column.change"),
                    messages.text("column.usual"),
                    messages.text("column.times")));
            alerts.forEach(alert -> table.add(row(alert)));
        }
    }

    private static List<String> row(Alert alert) {
        return List.of(
                alert.measure(),
                alert.view(),
                (alert.division() + " " + Objects.requireNonNullElse(alert.name(), "")).strip(),
                percent(100 * alert.was()),
                percent(100 * alert.now()),
                String.format(Locale.ROOT, "%+.2f", alert.points()),
                String.format(Locale.ROOT, "%.2f", alert.usual()),
                String.format(Locale.ROOT, "%.0f", alert.times()));
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.2f %%", percent);
    }
}
