package org.qingce.population.truth;

/**
 * What became of the mentions that bear one kind of fault; over linkable mentions.
 *
 * @param fault as in the simulator's table, {@code id-digit}
 * @param mentions how many bear it
 * @param pairs pairs of such a mention with another of its person
 * @param joined how many of these are in one person
 * @param strays how many of the mentions are in a person with a mention of somebody else
 */
public record FaultScore(String fault, long mentions, long pairs, long joined, long strays) {}
