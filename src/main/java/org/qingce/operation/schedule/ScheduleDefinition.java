package org.qingce.operation.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.support.CronExpression;

/** {@code jobs/schedule.yaml} as it is written; {@link Schedule} says what its keys mean. */
record ScheduleDefinition(
        boolean enabled,
        @Nullable String start,
        @Nullable String zone,
        int businessDate,
        @Nullable String extracts,
        @Nullable List<String> waitFor,
        @Nullable String waitAtMost,
        @Nullable String lookEvery,
        @Nullable String missedAfter,
        @Nullable MissedPolicy missed,
        @Nullable UnfinishedPolicy unfinished,
        @Nullable String lookBack,
        @Nullable LocalDate since) {

    static Schedule check(Located<ScheduleDefinition> located) {
        ScheduleDefinition read = located.value();
        var patience = new Schedule.Patience(
                read.waitFor == null ? List.of() : List.copyOf(read.waitFor),
                duration(located, "wait_at_most", read.waitAtMost),
                duration(located, "look_every", read.lookEvery));
        return new Schedule(
                read.enabled,
                cron(located, required(located, "start", read.start)),
                zone(located, required(located, "zone", read.zone)),
                read.businessDate,
                pattern(located, required(located, "extracts", read.extracts)),
                patience,
                duration(located, "missed_after", read.missedAfter),
                required(located, "missed", read.missed),
                required(located, "unfinished", read.unfinished),
                duration(located, "look_back", read.lookBack),
                read.since);
    }

    private static <T> T required(Located<?> where, String key, @Nullable T value) {
        if (value == null) {
            throw new DefinitionException(where, key + " is missing");
        }
        return value;
    }

    private static CronExpression cron(Located<?> where, String text) {
        try {
            return CronExpression.parse(text);
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(
                    where, "start: " + e.getMessage() + "; write second minute hour day month weekday");
        }
    }

    private static ZoneId zone(Located<?> where, String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new DefinitionException(where, "zone: there is no time zone " + text + "; write it as Asia/Shanghai");
        }
    }

    /** Services and timers have no working folder that anybody knows. */
    private static ExtractsPattern pattern(Located<?> where, String text) {
        try {
            var pattern = new ExtractsPattern(text);
            if (!pattern.of(LocalDate.EPOCH).isAbsolute()) {
                throw new DefinitionException(where, "extracts: " + text + " must start at the root, as /data/{date}");
            }
            return pattern;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DefinitionException(where, "extracts: " + e.getMessage());
        }
    }

    private static Duration duration(Located<?> where, String key, @Nullable String text) {
        String written = required(where, key, text);
        try {
            Duration duration = DurationStyle.detectAndParse(written);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(where, key + ": " + written + " is no time span; write it as 90m, 3h or 31d");
        }
        throw new DefinitionException(where, key + ": " + written + " lies in the past");
    }
}
