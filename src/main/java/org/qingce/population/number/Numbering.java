package org.qingce.population.number;

/**
 * What giving numbers came to.
 *
 * @param persons persons that have mentions now
 * @param minted numbers given in this run
 * @param merged persons that became part of another in this run
 * @param retired persons whose last mention went in this run
 * @param changes rows of {@code membership_change} that the run wrote
 */
public record Numbering(long persons, long minted, long merged, long retired, long changes) {}
