package org.qingce.operation.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.springframework.stereotype.Component;

/** The schedule beside the registry of runs: which nights were run, which are due, which were missed, which are to come. */
@Component
public class NightBook {

    private final Runs runs;
    private final QingceSettings settings;
    private final Clock clock;

    NightBook(Runs runs, QingceSettings settings, Clock clock) {
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The schedule, read anew.
     *
     * @return empty if there is none or it is not in force
     * @throws org.qingce.definition.DefinitionException if it is wrong
     */
    public Optional<Schedule> schedule() {
        return Schedule.read(settings.jobs()).filter(Schedule::enabled);
    }

    /** The nights whose time has come, in order, as far as the schedule looks back. */
    public List<PlannedNight> past() {
        return schedule().map(this::past).orElse(List.of());
    }

    /** The nights that were not run, in order. */
    public List<PlannedNight> missed() {
        return past().stream().filter(night -> night.state().isMissed()).toList();
    }

    /** The next nights to come, in order. */
    public List<Night> next(int most) {
        return schedule()
                .map(schedule -> schedule.after(now(schedule)).limit(most).toList())
                .orElse(List.of());
    }

    private List<PlannedNight> past(Schedule schedule) {
        List<RunSummary> all = runs.all();
        ZonedDateTime now = now(schedule);
        return begun(schedule, all, now).stream()
                .map(night -> planned(schedule, night, all, now))
                .toList();
    }

    /** The nights that count. Of an installation that has not run yet, and does not say since when, those that can still be run in time. */
    private static List<Night> begun(Schedule schedule, List<RunSummary> all, ZonedDateTime now) {
        LocalDate first = firstDate(schedule, all);
        if (first == null) {
            return schedule.after(now.minus(schedule.missedAfter()))
                    .takeWhile(night -> !night.start().isAfter(now))
                    .toList();
        }
        LocalDate earliest = now.minus(schedule.lookBack()).toLocalDate();
        return schedule.from(first.isAfter(earliest) ? first : earliest, now);
    }

    private static @Nullable LocalDate firstDate(Schedule schedule, List<RunSummary> all) {
        LocalDate since = schedule.since();
        return since != null
                ? since
                : all.stream()
                        .map(RunSummary::businessDate)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static PlannedNight planned(Schedule schedule, Night night, List<RunSummary> all, ZonedDateTime now) {
        RunSummary run = runOf(night, all);
        NightState state = run != null ? stateOf(run) : stateOf(schedule, night, all, now);
        return new PlannedNight(night, state, run);
    }

    private static @Nullable RunSummary runOf(Night night, List<RunSummary> all) {
        return all.stream()
                .filter(run -> run.businessDate().equals(night.date()))
                .max(Comparator.comparing(RunSummary::isCompleted).thenComparing(RunSummary::runId))
                .orElse(null);
    }

    private static NightState stateOf(RunSummary run) {
        if (run.isCompleted()) {
            return NightState.DONE;
        }
        return run.status().equals("ABANDONED") ? NightState.ABANDONED : NightState.UNFINISHED;
    }

    private static NightState stateOf(Schedule schedule, Night night, List<RunSummary> all, ZonedDateTime now) {
        if (all.stream().anyMatch(run -> run.isCompleted() && run.businessDate().isAfter(night.date()))) {
            return NightState.OVERTAKEN;
        } else if (!now.isBefore(night.start().plus(schedule.missedAfter()))) {
            return NightState.MISSED;
        }
        return new Arrived(schedule.patience().files())
                        .missing(night.extracts())
                        .isEmpty()
                ? NightState.DUE
                : NightState.WAITING;
    }

    private ZonedDateTime now(Schedule schedule) {
        return clock.instant().atZone(schedule.zone());
    }
}
