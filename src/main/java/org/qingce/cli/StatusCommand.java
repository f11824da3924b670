package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.job.RunPresence;
import org.qingce.job.RunSummary;
import org.qingce.job.RunVerdicts;
import org.qingce.job.Runs;
import org.qingce.operation.metrics.PublicationFigures;
import org.qingce.operation.schedule.NightBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs. */
@Command(
        name = "status",
        description = {
            "List the runs, the latest first: the run status says whether a run reached its end, the quality verdict how many figures met",
            "their targets. Below: what waits for somebody, the next night of the schedule, missed nights."
        },
        footer = {
            "",
            "Exit codes: 0 the latest run reached its end, or there is none; 1 it did not. The quality verdict changes no exit code."
        })
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
                nights(application.getBean(NightBook.class));
                return ExitCode.OK;
            }
            boolean atWork = application.getBean(RunPresence.class).isAnybodyThere();
            show(runs, atWork, application.getBean(RunVerdicts.class), application.getBean(PublicationFigures.class));
            forgotten(application.getBean(Runs.class).lastForgotten());
            if (!atWork) {
                application.getBean(Runs.class).unfinished().ifPresent(this::unfinished);
            }
            nights(application.getBean(NightBook.class));
            return runs.get(0).isCompleted() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void forgotten(long number) {
        if (number > 0) {
            console.say("status.forgotten", Long.toString(number));
        }
    }

    private void unfinished(RunSummary run) {
        console.say("status.unfinished", Long.toString(run.runId()), run.businessDate());
    }

    private void nights(NightBook book) {
        book.next(1).forEach(next -> console.say("status.next", next.date(), DueNights.moment(next.start())));
        new NightTable(console).say(book.missed());
    }

    private String verdict(RunVerdicts verdicts, PublicationFigures publications, RunSummary run) {
        Stream<String> ofFigures = verdicts
                .of(run.runId())
                .map(verdict -> console.messages().text("status.verdict", verdict.met(), verdict.missed()))
                .stream();
        Stream<String> ofPublication =
                publications
                        .verdict(run.runId())
                        .map(verdict -> console.messages().text("verdict." + verdict.word()))
                        .stream();
        String both = Stream.concat(ofFigures, ofPublication).collect(Collectors.joining(", "));
        return both.isEmpty() ? "-" : both;
    }

    /** What the registry calls running is so only while somebody is at work: whoever was killed could write nothing down. */
    private String state(RunSummary run, boolean atWork) {
        boolean died = run.status().startsWith("START") && !atWork;
        return console.messages().text(died ? "status.died" : "state." + run.status());
    }

    private void show(List<RunSummary> runs, boolean atWork, RunVerdicts verdicts, PublicationFigures publications) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.run"),
                    messages.text("column.date"),
                    messages.text("column.run-status"),
                    messages.text("column.attempts"),
                    messages.text("column.started"),
                    messages.text("column.duration"),
                    messages.text("column.verdict")));
            for (RunSummary run : runs) {
                table.add(List.of(
                        Long.toString(run.runId()),
                        run.businessDate().toString(),
                        state(run, atWork),
                        Integer.toString(run.attempts()),
                        Moments.time(run.started()),
                        Moments.duration(run.duration()),
                        verdict(verdicts, publications, run)));
            }
        }
        runs.stream()
                .filter(run -> !run.failure().isEmpty())
                .findFirst()
                .ifPresent(run -> console.say("status.failure", Long.toString(run.runId()), run.failure()));
    }
}
