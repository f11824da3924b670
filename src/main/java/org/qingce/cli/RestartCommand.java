package org.qingce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restarts a run that did not reach its end. */
@Command(
        name = "restart",
        description = "Go on with a run that failed or was killed; steps that are done are not done again.",
        footer = {
            "",
            "Exit codes: 0 the run ended well; 1 it failed again; 3 there is nothing to restart;",
            "4 another run is at work; 5 the run ended well but its state waits at the gate; 70 internal fault."
        })
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "Number of the run (default: the latest unfinished one).")
    private @Nullable Long runId;

    @Override
    public Integer call() {
        try (var application = home.start();
                var progress = console.watch(application)) {
            Runs runs = application.getBean(Runs.class);
            Long wanted =
                    runId == null ? runs.unfinished().map(RunSummary::runId).orElse(null) : runId;
            if (wanted == null) {
                console.say("restart.none");
                return ExitCode.REFUSED;
            }
            return new RunEnd(console, application).show(runs.restart(wanted));
        }
    }
}
