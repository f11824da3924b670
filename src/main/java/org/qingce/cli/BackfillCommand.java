package org.qingce.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qingce.operation.backfill.Backfill;
import org.qingce.operation.backfill.DayEnd;
import org.qingce.operation.backfill.DayOutlook;
import org.qingce.operation.schedule.ExtractsPattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a span of nights. */
@Command(
        name = "backfill",
        description = {
            "Run the nights of a span of dates in order. What was run is left alone; a night whose run fails is given up, the register put back",
            "as it was before it, and named at the end. The same command again goes on where it ended."
        },
        footer = {
            "",
            "Exit codes: 0 every date is in the register; 1 some are not; 2 wrong usage; 4 another run is at work; 70 internal fault."
        })
final class BackfillCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(index = "0", paramLabel = "FROM", description = "The first business date, as 2026-03-01.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LocalDate from;

    @Parameters(index = "1", paramLabel = "TO", description = "The last business date.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LocalDate to;

    @Option(
            names = "--extracts",
            required = true,
            paramLabel = "PATTERN",
            description = "Where a date's extracts lie, as /data/{date} or /data/{date:yyyyMMdd}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String extracts;

    @Option(names = "--dry-run", description = "Only say what would be done with each date.")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (from.isAfter(to)) {
            throw new CommandLine.ParameterException(spec.commandLine(), from + " comes after " + to);
        }
        ExtractsPattern pattern = pattern();
        try (var application = home.start()) {
            Backfill backfill = application.getBean(Backfill.class);
            return dryRun ? outlook(backfill.outlook(from, to, pattern)) : run(backfill, pattern);
        }
    }

    private ExtractsPattern pattern() {
        try {
            return new ExtractsPattern(extracts);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--extracts: " + e.getMessage());
        }
    }

    private int outlook(List<DayOutlook> days) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.date"),
                    messages.text("column.would"),
                    messages.text("column.run"),
                    messages.text("column.files"),
                    messages.text("column.extracts")));
            days.forEach(day -> table.add(List.of(
                    day.date().toString(),
                    messages.text("backfill." + day.kind().name().toLowerCase(Locale.ROOT)),
                    day.run() == null ? "-" : Long.toString(day.run().runId()),
                    Long.toString(day.files()),
                    day.extracts().toString())));
        }
        return days.stream()
                        .map(DayOutlook::kind)
                        .anyMatch(kind -> kind == DayOutlook.Kind.NO_EXTRACTS || kind == DayOutlook.Kind.OVERTAKEN)
                ? ExitCode.FAILED
                : ExitCode.OK;
    }

    private int run(Backfill backfill, ExtractsPattern pattern) {
        List<DayEnd> ends = backfill.run(from, to, pattern, this::tell);
        List<DayEnd> bad = ends.stream().filter(end -> !end.isWell()).toList();
        console.say("backfill.sum", ends.size(), ends.size() - bad.size(), bad.size());
        if (!bad.isEmpty()) {
            console.say(
                    "backfill.bad",
                    bad.stream().map(end -> end.date().toString()).collect(Collectors.joining(", ")));
        }
        return bad.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void tell(DayEnd end) {
        String run = end.runId() == 0 ? "-" : Long.toString(end.runId());
        switch (end.kind()) {
            case RUN -> console.say("backfill.ran", end.date(), run);
            case DONE -> console.say("backfill.was-run", end.date(), run);
            case LEFT_OUT -> console.say("backfill.left-out", end.date(), end.reason());
            case FAILED -> console.say("backfill.failed", end.date(), run, end.reason());
        }
    }
}
