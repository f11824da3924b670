package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.job.Runs;
import org.qingce.job.StepSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the steps of a run. */
@Command(
        name = "steps",
        description = "List the steps of a run, each in its last attempt.",
        footer = {"", "Exit codes: 0 done; 3 there is no such run."})
final class StepsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "RUN", description = "Number of the run.")
    private long runId;

    @Override
    public Integer call() {
        Messages messages = console.messages();
        try (var application = home.start();
                var table = new AlignedTable(console.out())) {
            List<StepSummary> steps = application.getBean(Runs.class).steps(runId);
            table.add(List.of(
                    messages.text("column.step"),
                    messages.text("column.state"),
                    messages.text("column.started"),
                    messages.text("column.duration"),
                    messages.text("column.in"),
                    messages.text("column.out"),
                    messages.text("column.failure")));
            for (StepSummary step : steps) {
                table.add(List.of(
                        messages.text("step." + step.name()),
                        messages.text("state." + step.status()),
                        Moments.time(step.started()),
                        Moments.duration(step.duration()),
                        messages.text("number", step.rowsIn()),
                        messages.text("number", step.rowsOut()),
                        step.failure().replace('\n', ' ')));
            }
        }
        return ExitCode.OK;
    }
}
