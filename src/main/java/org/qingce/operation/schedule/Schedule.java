package org.qingce.operation.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionFiles;
import org.springframework.scheduling.support.CronExpression;

/**
 * When nights are to be run.
 *
 * @param enabled whether it is in force
 * @param start when runs start, in {@code zone}
 * @param zone the time zone of {@code start}
 * @param businessDate days from the day on which a run starts to its business date: 0 that day, -1 the day before
 * @param extracts where the extracts of a date lie
 * @param patience what must be there before a run starts
 * @param missedAfter how long after its start a night without a run counts as missed
 * @param missed what becomes of missed nights
 * @param unfinished what becomes of a run that did not reach its end
 * @param lookBack how long ago a missed night is still spoken of
 * @param since the first business date; null for that of the first run
 */
public record Schedule(
        boolean enabled,
        CronExpression start,
        ZoneId zone,
        int businessDate,
        ExtractsPattern extracts,
        Patience patience,
        Duration missedAfter,
        MissedPolicy missed,
        UnfinishedPolicy unfinished,
        Duration lookBack,
        @Nullable LocalDate since) {

    /**
     * What is waited for.
     *
     * @param files names that must be in the folder of extracts, with {@code *} and {@code ?}; none: the folder itself
     * @param atMost how long after the start
     * @param every how often the folder is looked at
     */
    public record Patience(List<String> files, Duration atMost, Duration every) {}

    /**
     * Reads {@code schedule.yaml} of a folder of definitions.
     *
     * @return empty if there is none
     * @throws org.qingce.definition.DefinitionException naming file and reason, if it is wrong
     */
    public static Optional<Schedule> read(Path jobs) {
        Path file = jobs.resolve("schedule.yaml");
        return Files.exists(file)
                ? Optional.of(ScheduleDefinition.check(DefinitionFiles.read(file, ScheduleDefinition.class)))
                : Optional.empty();
    }

    /** The nights that start after a moment, in order; of two of one date the first. Endless, unless {@code start} never comes. */
    public Stream<Night> after(ZonedDateTime moment) {
        return Stream.iterate(
                        start.next(moment.withZoneSameInstant(zone)), next -> next != null, next -> start.next(next))
                .map(this::night)
                .filter(new OncePerDate());
    }

    /** The nights of a date and later ones that start no later than a moment, in order. */
    public List<Night> from(LocalDate first, ZonedDateTime until) {
        ZonedDateTime before = first.minusDays(businessDate)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(zone)
                .minusNanos(1);
        return after(before)
                .takeWhile(night -> !night.start().isAfter(until))
                .filter(night -> !night.date().isBefore(first))
                .toList();
    }

    private Night night(ZonedDateTime begin) {
        LocalDate date = begin.toLocalDate().plusDays(businessDate);
        return new Night(date, begin, extracts.of(date));
    }
}
