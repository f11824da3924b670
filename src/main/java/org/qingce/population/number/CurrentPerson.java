package org.qingce.population.number;

/**
 * What has become of a person's number.
 *
 * @param personId the number asked for
 * @param current the person it is now: itself, or the one it was merged into, through however many
 * @param ended whether {@code current} has no mention at present
 */
public record CurrentPerson(long personId, long current, boolean ended) {}
