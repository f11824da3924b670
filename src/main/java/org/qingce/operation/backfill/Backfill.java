package org.qingce.operation.backfill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.job.RunRefusedException;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.operation.schedule.ExtractsPattern;
import org.springframework.stereotype.Component;

/** Runs the nights of a span of dates. What was run before is left alone, so that giving the same order again goes on where it ended. */
@Component
public class Backfill {

    private final Runs runs;
    private final AuditTrail audit;

    Backfill(Runs runs, AuditTrail audit) {
        this.runs = runs;
        this.audit = audit;
    }

    /** What would be done with each date, in order. */
    public List<DayOutlook> outlook(LocalDate from, LocalDate to, ExtractsPattern extracts) {
        List<RunSummary> all = runs.all();
        return from.datesUntil(to.plusDays(1))
                .map(date -> outlook(date, extracts.of(date), all))
                .toList();
    }

    /**
     * Does it.
     *
     * @param told of each date once it is dealt with
     * @return what became of each date, in order
     * @throws org.qingce.job.RunHeldException if another process is at work in the home
     */
    public List<DayEnd> run(LocalDate from, LocalDate to, ExtractsPattern extracts, Consumer<DayEnd> told) {
        audit.record(AuditAction.BACKFILL, from + " to " + to, extracts.text());
        var ends = new ArrayList<DayEnd>();
        for (LocalDate date : from.datesUntil(to.plusDays(1)).toList()) {
            DayEnd end = deal(outlook(date, extracts.of(date), runs.all()));
            ends.add(end);
            told.accept(end);
        }
        return ends;
    }

    private DayEnd deal(DayOutlook day) {
        RunSummary earlier = day.run();
        long runId = earlier == null ? 0 : earlier.runId();
        return switch (day.kind()) {
            case DONE -> new DayEnd(day.date(), DayEnd.Kind.DONE, runId, "");
            case NO_EXTRACTS -> new DayEnd(day.date(), DayEnd.Kind.LEFT_OUT, runId, "no extracts in " + day.extracts());
            case OVERTAKEN ->
                new DayEnd(day.date(), DayEnd.Kind.LEFT_OUT, runId, "run " + runId + " of a later date stands");
            case RUN -> attempt(day.date(), () -> runs.start(day.date(), day.extracts(), isAgain(day)));
            case RESTART -> attempt(day.date(), () -> runs.restart(runId));
        };
    }

    private interface Attempt {
        RunSummary run();
    }

    private DayEnd attempt(LocalDate date, Attempt attempt) {
        try {
            RunSummary run = attempt.run();
            if (run.isCompleted()) {
                return new DayEnd(date, DayEnd.Kind.RUN, run.runId(), "");
            }
            runs.abandon(run.runId());
            return new DayEnd(date, DayEnd.Kind.FAILED, run.runId(), run.failure());
        } catch (RunRefusedException e) {
            return new DayEnd(date, DayEnd.Kind.LEFT_OUT, 0, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isAgain(DayOutlook day) {
        return day.run() != null;
    }

    private static DayOutlook outlook(LocalDate date, Path extracts, List<RunSummary> all) {
        RunSummary own = newest(all.stream().filter(run -> run.businessDate().equals(date)));
        RunSummary later = newest(all.stream()
                .filter(run -> run.isCompleted() && run.businessDate().isAfter(date)));
        long files = files(extracts);
        if (own != null && own.isCompleted()) {
            return new DayOutlook(date, DayOutlook.Kind.DONE, extracts, files, own);
        } else if (later != null) {
            return new DayOutlook(date, DayOutlook.Kind.OVERTAKEN, extracts, files, later);
        } else if (own != null && !isGivenUp(own)) {
            return new DayOutlook(date, DayOutlook.Kind.RESTART, extracts, files, own);
        }
        return new DayOutlook(
                date, files == 0 ? DayOutlook.Kind.NO_EXTRACTS : DayOutlook.Kind.RUN, extracts, files, own);
    }

    private static boolean isGivenUp(RunSummary run) {
        return run.status().equals("ABANDONED");
    }

    /** One that reached its end goes before one that did not. */
    private static @Nullable RunSummary newest(Stream<RunSummary> runs) {
        return runs.max(Comparator.comparing(RunSummary::isCompleted).thenComparing(RunSummary::runId))
                .orElse(null);
    }

    private static long files(Path extracts) {
        if (!Files.isDirectory(extracts)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(extracts)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + extracts, e);
        }
    }
}
