package org.qingce.simulate.world;

/**
 * One line of the division list.
 *
 * @param code 2 (province), 4 (prefecture), 6, 9 or 12 digits
 */
public record Division(String code, String name) {}
