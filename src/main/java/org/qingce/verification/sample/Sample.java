package org.qingce.verification.sample;

import java.time.LocalDate;

/**
 * A sample that was drawn.
 *
 * @param id its number, from 1
 * @param drawnOn the business date
 * @param runId the run whose register it was drawn from
 * @param order what was asked for
 * @param strata divisions that were sampled by themselves
 * @param drawn persons
 */
public record Sample(long id, LocalDate drawnOn, long runId, SampleOrder order, long strata, long drawn) {}
