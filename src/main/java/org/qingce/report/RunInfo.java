package org.qingce.report;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The run that a report is about.
 *
 * @param runId as the job registry knows it
 * @param businessDate the day that the figures are for
 * @param started local time
 * @param finished local time
 * @param productVersion as in the jar, e.g. {@code 0.1.0}
 */
public record RunInfo(
        String runId, LocalDate businessDate, LocalDateTime started, LocalDateTime finished, String productVersion) {}
