package org.qingce.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the HTML page shows of linkage, worded and in order. */
record LinkPart(
        boolean made,
        String model,
        List<Card> cards,
        List<Line> refused,
        List<Score> sources,
        List<Score> rules,
        List<Poor> poor,
        List<Oversize> oversize) {

    /** A figure with what stands beside it; {@code bar} is null where it is no share. */
    record Card(
            String title,
            String brief,
            String value,
            String interval,
            @Nullable String bar,
            List<Line> lines,
            String counts) {}

    /** A label with its value. */
    record Line(String label, String value) {}

    /** Links made with the numbers hidden, of one part. */
    record Score(String part, String precision, String precisionCounts, String recall, String recallCounts) {}

    /** Mentions of one source that could not be known again. */
    record Poor(String source, String mentions, String unknown, String share, String blind, String blindShare) {}

    /** A value that many share, masked. */
    record Oversize(String rule, String value, String mentions, String handling) {}
}
