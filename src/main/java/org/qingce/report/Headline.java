package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/**
 * One figure of the whole register, as received and as published, against its target. The report's first page and the terminal
 * print the same headlines.
 *
 * <p>What is judged is the database as received. The published population takes in whom the police register names, so that its
 * coverage of that register is near 100 % by construction and praises nobody. Only where no whole-population database was
 * received is the published population judged.
 *
 * @param measure measure id, or the id of a target that no measure serves (accuracy: not sampled)
 * @param title what readers call it
 * @param brief what it tells, in one short line; null when its title says it
 * @param received as received; null when the figure was not made
 * @param published as published; null when the figure was not made
 * @param target what it is held against; null for a figure without one
 */
public record Headline(
        String measure,
        Label title,
        @Nullable Label brief,
        @Nullable Ratio received,
        @Nullable Ratio published,
        @Nullable Target target) {

    /** The headlines with targets in the order of {@code targets.yaml}, then the other figures in the order of their definitions. */
    public static List<Headline> all(MetricTable metrics, MeasureCatalog catalog) {
        var headlines = new ArrayList<Headline>();
        for (Target target : catalog.targets()) {
            var served = figures(catalog)
                    .filter(measure -> target.id().equals(measure.target()))
                    .findFirst();
            headlines.add(served.map(measure -> of(measure, metrics, target))
                    .orElseGet(() -> new Headline(target.id(), target.title(), null, null, null, target)));
        }
        figures(catalog)
                .filter(measure -> measure.target() == null)
                .map(measure -> of(measure, metrics, null))
                .forEach(headline -> {
                    if (headlines.stream()
                            .noneMatch(earlier -> earlier.measure().equals(headline.measure()))) {
                        headlines.add(headline);
                    }
                });
        return List.copyOf(headlines);
    }

    private static Stream<Measure> figures(MeasureCatalog catalog) {
        return catalog.measures().stream()
                .filter(measure ->
                        measure.view().equals("received") || measure.view().equals("published"));
    }

    private static Headline of(Measure measure, MetricTable metrics, @Nullable Target target) {
        return new Headline(
                measure.id(),
                measure.title(),
                measure.brief(),
                metrics.ratio(measure.id(), "received", "").orElse(null),
                metrics.ratio(measure.id(), "published", "").orElse(null),
                target);
    }

    /** False when only checking a sample on the spot could tell the figure. */
    public boolean measured() {
        return received != null || published != null;
    }

    /** Percentage as received, as written; empty when not made or without cases. */
    public Optional<BigDecimal> receivedPercent() {
        return Optional.ofNullable(received).flatMap(ratio -> ratio.percent(target));
    }

    /** Percentage as published, as written; empty when not made or without cases. */
    public Optional<BigDecimal> publishedPercent() {
        return Optional.ofNullable(published).flatMap(ratio -> ratio.percent(target));
    }

    /** The view that {@link #points} and {@link #met} speak of: {@code received}, or {@code published} where that was not made. */
    public String judgedView() {
        return received == null ? "published" : "received";
    }

    /** The figure in the judged view; null when the figure was not made. */
    public @Nullable Ratio judged() {
        return received == null ? published : received;
    }

    /** Percentage in the judged view, as written; empty when not made or without cases. */
    public Optional<BigDecimal> judgedPercent() {
        return Optional.ofNullable(judged()).flatMap(ratio -> ratio.percent(target));
    }

    /** Percentage in the judged view less target, in percentage points. */
    public Optional<BigDecimal> points() {
        return target == null
                ? Optional.empty()
                : Optional.ofNullable(judged()).flatMap(ratio -> ratio.pointsFrom(target));
    }

    /** Whether the figure in the judged view reaches its target. */
    public Optional<Boolean> met() {
        return target == null ? Optional.empty() : Optional.ofNullable(judged()).flatMap(ratio -> ratio.meets(target));
    }

    /** What the run changed: percentage as published less as received, in percentage points. */
    public Optional<BigDecimal> change() {
        return publishedPercent().flatMap(after -> receivedPercent().map(after::subtract));
    }
}
