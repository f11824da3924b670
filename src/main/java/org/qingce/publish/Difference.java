package org.qingce.publish;

/**
 * How the persons of a state differ from those published before.
 *
 * @param added persons that were not there
 * @param changed persons of whom something else is said
 * @param removed persons that are no longer there
 */
public record Difference(long added, long changed, long removed) {}
