package org.qingce.simulate.world;

/**
 * As whom a record knows a person: what stands in the booklet that was shown.
 *
 * @param number 18 characters; empty while none has been issued
 * @param second whether this is the person's second registration
 */
public record Papers(String number, String name, int birthDay, boolean second) {}
