package org.qingce.simulate.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * One evening on which the departments hand over.
 *
 * @param first whether deltas go back years, to begin with
 * @param folder where the extracts go
 */
public record Night(LocalDate date, boolean first, Path folder) {
    private static final int BIRTHS_AND_DEATHS = 2 * 365;
    private static final int MARRIAGES = 5 * 365;

    public int day() {
        return (int) date.toEpochDay();
    }

    String stamp() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    /** Whether a birth or death registered that day belongs into this night's delta. */
    boolean takes(int registered) {
        return registered <= day() && registered > day() - (first ? BIRTHS_AND_DEATHS : 1);
    }

    /** Whether a marriage or divorce registered that day belongs into this night's delta. */
    boolean takesMarriage(int registered) {
        return registered <= day() && registered > day() - (first ? MARRIAGES : 1);
    }
}
