package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs. */
@Command(
        name = "status",
        description = "List the runs, the latest first.",
        footer = {"", "Exit codes: 0 the latest run ended well, or there is none; 1 it did not."})
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        try (var application = home.start()) {
            List<RunSummary> runs = application.getBean(Runs.class).all();
            if (runs.isEmpty()) {
                console.say("status.none");
                return ExitCode.OK;
            }
            show(runs);
            return runs.get(0).isCompleted() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void show(List<RunSummary> runs) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.run"),
                    messages.text("column.date"),
                    messages.text("column.state"),
                    messages.text("column.attempts"),
                    messages.text("column.started"),
                    messages.text("column.duration")));
            for (RunSummary run : runs) {
                table.add(List.of(
                        Long.toString(run.runId()),
                        run.businessDate().toString(),
                        messages.text("state." + run.status()),
                        Integer.toString(run.attempts()),
                        Moments.time(run.started()),
                        Moments.duration(run.duration())));
            }
        }
        runs.stream()
                .filter(run -> !run.failure().isEmpty())
                .findFirst()
                .ifPresent(run -> console.say("status.failure", Long.toString(run.runId()), run.failure()));
    }
}
