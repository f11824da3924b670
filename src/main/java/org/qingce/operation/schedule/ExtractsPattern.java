package org.qingce.operation.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the extracts of a date lie: a folder with {@code {date}} in its path, written as {@code 2026-03-31}, or
 * {@code {date:yyyyMMdd}}, written as {@link DateTimeFormatter} says.
 */
public record ExtractsPattern(String text) {

    private static final Pattern DATE = Pattern.compile("\\{date(?::([^}]+))?}");

    /**
     * Takes a pattern.
     *
     * @throws IllegalArgumentException if it holds no date, or one written in a way there is none
     */
    public ExtractsPattern {
        if (!DATE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    text + " has no {date} in it, so that every night would take the same folder");
        }
        fill(text, LocalDate.EPOCH);
    }

    /** The folder of a date. */
    public Path of(LocalDate date) {
        return Path.of(fill(text, date));
    }

    private static String fill(String text, LocalDate date) {
        return DATE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(written(place.group(1), date)));
    }

    private static String written(@Nullable String form, LocalDate date) {
        return form == null
                ? date.toString()
                : DateTimeFormatter.ofPattern(form, Locale.ROOT).format(date);
    }
}
