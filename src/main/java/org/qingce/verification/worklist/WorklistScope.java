package org.qingce.verification.worklist;

/**
 * Whom worklists are made for.
 *
 * @param division code that all of them lie in; {@code ''} for the whole register
 * @param villages one for each village in the place of one for each township
 * @param most rows on a sheet at the most; the gravest come first
 */
public record WorklistScope(String division, boolean villages, int most) {}
