package org.qingce.linkage.assessment;

/**
 * Cases that meet a condition, of all cases.
 *
 * @param measure what is counted
 * @param part of which part: empty for all; a blocking rule; two sources joined by a space; a group of mentions
 * @param numerator cases that meet it
 * @param denominator all cases
 */
public record Counted(String measure, String part, long numerator, long denominator) {

    /** The share, 0 to 1; 1 where there is no case. */
    public double share() {
        return denominator == 0 ? 1 : (double) numerator / denominator;
    }
}
