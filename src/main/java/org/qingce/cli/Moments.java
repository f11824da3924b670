package org.qingce.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How times are shown in tables. */
final class Moments {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final double MILLIS_PER_SECOND = 1000;

    private Moments() {}

    static String time(@Nullable LocalDateTime time) {
        return time == null ? "-" : TO_THE_SECOND.format(time);
    }

    static String duration(@Nullable Duration duration) {
        return duration == null ? "-" : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS_PER_SECOND);
    }
}
