package org.qingce.publish;

/**
 * Somebody's word that a state may be published although it goes beyond a limit.
 *
 * @param by who
 * @param reason why; never blank
 */
public record Acceptance(String by, String reason) {}
