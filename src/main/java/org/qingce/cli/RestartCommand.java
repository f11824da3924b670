package org.qingce.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restarts a run that did not reach its end, or does one over from a step. */
@Command(
        name = "restart",
        description = {
            "Go on with a run that failed, was stopped or was killed; steps that are done are not done again.",
            "With --from do it over from a step, also the latest run that ended well; what that touches is shown first."
        },
        footer = {
            "",
            "Exit codes: 0 the run ended well, or --preview was shown; 1 it failed again;",
            "3 refused: there is nothing to restart, nobody said yes, or answers would be lost;",
            "4 another run is at work; 6 it was stopped on request; 70 internal fault."
        })
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "Number of the run (default: the latest unfinished one; with --from, the latest one).")
    private @Nullable Long runId;

    @Option(names = "--from", paramLabel = "STEP", description = "Do this step and all after it again.")
    private @Nullable String from;

    @Option(names = "--preview", description = "Only show what would be touched.")
    private boolean preview;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(
            names = "--discard-answers",
            description = "Lose what was taken in since the run, such as answers, where it would be lost.")
    private boolean discard;

    @Override
    public Integer call() {
        try (var application = home.start();
                var progress = console.watch(application)) {
            Runs runs = application.getBean(Runs.class);
            Long wanted = wanted(runs);
            if (wanted == null) {
                console.say("restart.none");
                return ExitCode.REFUSED;
            }
            if (preview || from != null) {
                var question = new RerunQuestion(console);
                question.show(runs.preview(wanted, from));
                if (preview) {
                    return ExitCode.OK;
                } else if (!yes && !question.isAgreedTo()) {
                    return ExitCode.REFUSED;
                }
            }
            RunSummary run = from == null ? runs.restart(wanted) : runs.restart(wanted, from, discard);
            return new RunEnd(console, application).show(run);
        }
    }

    private @Nullable Long wanted(Runs runs) {
        if (runId != null) {
            return runId;
        }
        return runs.unfinished()
                .or(() -> from == null
                        ? Optional.empty()
                        : runs.all().stream().filter(RunSummary::isCompleted).findFirst())
                .map(RunSummary::runId)
                .orElse(null);
    }
}
