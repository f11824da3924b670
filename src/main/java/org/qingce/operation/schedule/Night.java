package org.qingce.operation.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A business date to be run.
 *
 * @param date the business date
 * @param start when its run is to start
 * @param extracts folder of its extracts
 */
public record Night(LocalDate date, ZonedDateTime start, Path extracts) {}
