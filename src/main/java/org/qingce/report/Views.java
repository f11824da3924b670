package org.qingce.report;

import org.qingce.measures.MetricTable;

/**
 * Which view the report judges and which it shows beside it, as {@link Headline} says.
 *
 * @param judged {@code received}, or {@code published} where no whole-population database was received
 * @param other the view shown second
 */
record Views(String judged, String other) {

    private static final String RECEIVED = "received";
    private static final String PUBLISHED = "published";

    static Views of(MetricTable metrics) {
        boolean received =
                metrics.all().stream().anyMatch(metric -> metric.view().equals(RECEIVED));
        return received ? new Views(RECEIVED, PUBLISHED) : new Views(PUBLISHED, RECEIVED);
    }
}
