package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qingce.operation.schedule.Night;
import org.qingce.operation.schedule.NightBook;
import org.qingce.operation.schedule.NightState;
import org.qingce.operation.schedule.PlannedNight;
import org.qingce.operation.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the nights that were, are and will be. */
@Command(
        name = "schedule",
        description = {
            "Show the nights of jobs/schedule.yaml: those that were not run or did not end well, the one that is due, and the next,",
            "with what each runs or would run."
        },
        footer = {
            "",
            "Exit codes: 0 no night was missed; 1 some were; 3 no schedule is in force, or it is wrong; 70 internal fault."
        })
final class ScheduleCommand implements Callable<Integer> {

    private static final int USUAL = 5;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--next", paramLabel = "N", description = "How many nights to come are shown (default: 5).")
    private int next = USUAL;

    @Option(names = "--all", description = "Also the nights that ended well.")
    private boolean all;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            NightBook book = application.getBean(NightBook.class);
            Optional<Schedule> schedule = book.schedule();
            if (schedule.isEmpty()) {
                console.complain(
                        console.messages().text("schedule.none", home.jobs().resolve("schedule.yaml")));
                return ExitCode.REFUSED;
            }
            show(book);
            List<PlannedNight> missed = book.missed();
            new NightTable(console).say(missed);
            return missed.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void show(NightBook book) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.date"),
                    messages.text("column.planned"),
                    messages.text("column.night"),
                    messages.text("column.run"),
                    messages.text("column.extracts")));
            book.past().stream()
                    .filter(night -> all || night.state() != NightState.DONE)
                    .forEach(night -> table.add(row(night)));
            book.next(next).forEach(night -> table.add(row(new PlannedNight(night, NightState.TO_COME, null))));
        }
    }

    private List<String> row(PlannedNight planned) {
        Night night = planned.night();
        return List.of(
                night.date().toString(),
                DueNights.moment(night.start()),
                console.messages().text("night." + planned.state().name().toLowerCase(Locale.ROOT)),
                planned.run() == null ? "-" : Long.toString(planned.run().runId()),
                night.extracts().toString());
    }
}
