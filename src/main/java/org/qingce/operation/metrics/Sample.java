package org.qingce.operation.metrics;

import java.util.List;

/**
 * What a metric says now.
 *
 * @param metric which
 * @param labels values of its labels, in its order; as many as it has
 * @param value in its unit
 */
public record Sample(Exported metric, List<String> labels, double value) {

    public Sample {
        labels = List.copyOf(labels);
        if (labels.size() != metric.labels().size()) {
            throw new IllegalArgumentException(metric + " has the labels " + metric.labels() + ", not " + labels);
        }
    }

    /** A sample of a metric with the given labels. */
    public static Sample of(Exported metric, double value, String... labels) {
        return new Sample(metric, List.of(labels), value);
    }

    /** A sample of a metric that counts. */
    public static Sample of(Exported metric, long count, String... labels) {
        return of(metric, (double) count, labels);
    }
}
