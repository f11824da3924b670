package org.qingce.publish;

import java.time.LocalDate;

/**
 * The run whose state is to be published.
 *
 * @param runId its number
 * @param businessDate the day it speaks of
 */
public record PublishedRun(long runId, LocalDate businessDate) {}
