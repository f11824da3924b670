package org.qingce.intake.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a spreadsheet stores as days since its epoch (ECMA-376 part 1, 18.17.4), where the year 1900 has a 29 February
 * that never was.
 */
final class SerialDates {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hms]*\\]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
    private static final long FIRST_AFTER_LEAP_DAY = 61;

    private final boolean from1904;

    SerialDates(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether a number format shows a date or a time: built in (18.8.30, with those of Chinese locales) or by its letters. */
    static boolean isDate(@Nullable Integer formatId, @Nullable String format) {
        if (formatId == null) {
            return false;
        }
        int id = formatId;
        return within(id, 14, 22)
                || within(id, 27, 36)
                || within(id, 45, 47)
                || within(id, 50, 58)
                || (format != null && isDate(format));
    }

    /** {@code yyyy-MM-dd}, with {@code THH:mm:ss} when there is a time, the time alone below one day; empty outside 0 to 9999-12-31. */
    Optional<String> text(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
            return Optional.empty();
        }
        long seconds = serial.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS_OF_DAY.longValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY.longValueExact());
        if (days == 0) {
            return Optional.of(TIME.format(time));
        }
        LocalDateTime moment = epoch(days).plusDays(days).atTime(time);
        return Optional.of(
                time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : DATE_TIME.format(moment));
    }

    private LocalDate epoch(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return LocalDate.of(1899, 12, days < FIRST_AFTER_LEAP_DAY ? 31 : 30);
    }

    private static boolean isDate(String format) {
        return !format.equalsIgnoreCase("general")
                && DATE_LETTERS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    private static boolean within(int id, int first, int last) {
        return first <= id && id <= last;
    }
}
