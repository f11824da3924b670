package org.qingce.population.truth;

/**
 * Cases that are hard to get right.
 *
 * @param what {@code twins}, {@code father-son}: pairs of people who both stand in the register by a valid number of their own, wrongly
 *     one; {@code two-numbers}: people with two numbers who stand there by both, rightly one; {@code shared-number}: linkable mentions
 *     that bear another's valid number, rightly not one with that other
 * @param counted how many came out as {@code what} says
 * @param cases how many there are
 */
public record HardCase(String what, long counted, long cases) {}
