package org.qingce.publish.gate;

/**
 * How many persons a state has, and what became of those published last.
 *
 * @param before persons published last; 0 where nothing was
 * @param now persons now
 * @param removed persons of before that are there no longer
 * @param changed persons of before of whom something else is said now
 */
public record Movement(long before, long now, long removed, long changed) {}
