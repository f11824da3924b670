package org.qingce.operation.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.job.RunSummary;

/**
 * Which runs are too old.
 *
 * @param all every run that is known, the latest first
 */
record RunAges(List<RunSummary> all) {

    /** So many of the latest runs that ended well are needed: what is watched is held against the run before. */
    private static final int COMPARED = 2;

    /**
     * Runs of which what they handed out is kept: the latest, those that are young enough, and any that has not reached its end.
     *
     * @param oldest runs that began later are young enough
     */
    Set<Long> kept(int atLeast, Instant oldest) {
        return numbers(Stream.concat(
                all.stream().limit(atLeast), all.stream().filter(run -> isYounger(run, oldest) || !isEnded(run))));
    }

    /** Runs that have not reached their end and were not left for good. */
    Set<Long> waiting() {
        return numbers(all.stream().filter(run -> !isEnded(run)));
    }

    /**
     * Runs whose records may go, the oldest first. All runs of a date go together: how often it was run says which number the next has.
     *
     * @param kept runs of which more than records is kept
     * @param oldest records of runs that began later stay
     * @param needed records from this run on stay
     */
    List<RecordDisposal> forgotten(Set<Long> kept, Instant oldest, long needed) {
        Set<Long> compared =
                numbers(all.stream().filter(RunSummary::isCompleted).limit(COMPARED));
        Predicate<RunSummary> stays = run -> kept.contains(run.runId())
                || compared.contains(run.runId())
                || run.runId() >= needed
                || run.started() == null
                || isYounger(run, oldest)
                || !isEnded(run);
        Set<LocalDate> dates =
                all.stream().filter(stays).map(RunSummary::businessDate).collect(Collectors.toSet());
        return all.stream()
                .filter(run -> !dates.contains(run.businessDate()))
                .flatMap(run -> record(run).stream())
                .sorted((one, other) -> Long.compare(one.runId(), other.runId()))
                .toList();
    }

    private static List<RecordDisposal> record(RunSummary run) {
        LocalDateTime started = run.started();
        return started == null
                ? List.of()
                : List.of(new RecordDisposal(run.runId(), run.businessDate(), moment(started)));
    }

    private static boolean isYounger(RunSummary run, Instant oldest) {
        LocalDateTime started = run.started();
        return started != null && moment(started).isAfter(oldest);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(ZoneId.systemDefault()).toInstant();
    }

    private static boolean isEnded(RunSummary run) {
        return run.isCompleted() || run.isAbandoned();
    }

    private static Set<Long> numbers(Stream<RunSummary> runs) {
        return runs.map(RunSummary::runId).collect(Collectors.toSet());
    }
}
