package org.qingce.measures;

/**
 * One figure: a share.
 *
 * @param measure measure id
 * @param view {@code received}, {@code published}, {@code all} or a source id
 * @param division division code; {@code ''} for the whole register
 * @param level level of the division, {@code register} or {@code unknown}
 * @param ratio the figure
 */
public record Metric(String measure, String view, String division, String level, Ratio ratio) {}
