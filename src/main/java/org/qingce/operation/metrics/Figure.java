package org.qingce.operation.metrics;

/**
 * One number that a run left.
 *
 * @param name what it counts or measures, as in docs/signals.md, at most 60 characters
 * @param label of which step, source, severity or measure; empty for the run as a whole; at most 120 characters
 * @param amount in base units: seconds, bytes, rows, shares between 0 and 1
 */
public record Figure(String name, String label, double amount) {

    /** A figure of the run as a whole. */
    public Figure(String name, double amount) {
        this(name, "", amount);
    }
}
