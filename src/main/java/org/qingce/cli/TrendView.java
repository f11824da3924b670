package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Target;
import org.qingce.measures.trend.Share;
import org.qingce.measures.trend.TrendTable.Comparison;
import org.qingce.measures.trend.TrendTable.Mover;
import org.qingce.measures.trend.TrendTable.Point;

/** Trends in tables. */
final class TrendView {

    private static final int MOST_MOVERS = 8;
    private static final String NONE = "—";

    private final Console console;

    TrendView(Console console) {
        this.console = console;
    }

    /** A figure over the runs, the latest first, each with its change since the run before. */
    void series(List<Point> points) {
        try (var table = new AlignedTable(console.out())) {
            table.add(texts("column.run", "column.date", "column.figure", "column.change", "column.count"));
            for (int n = 0; n < points.size(); n++) {
                Point point = points.get(n);
                Share before = n + 1 < points.size() ? points.get(n + 1).share() : new Share(0, 0);
                table.add(List.of(
                        Long.toString(point.runId()),
                        point.businessDate().toString(),
                        percent(point.share()),
                        points(point.share().pointsAbove(before)),
                        point.share().numerator() + "/" + point.share().denominator()));
            }
        }
    }

    /** What moved a figure, the most first; nothing where nothing did. */
    void movers(String title, List<Mover> movers) {
        if (movers.isEmpty()) {
            return;
        }
        console.out().println();
        console.say(title);
        try (var table = new AlignedTable(console.out())) {
            movers.stream()
                    .limit(MOST_MOVERS)
                    .forEach(mover -> table.add(List.of(
                            mover.what().isEmpty() ? console.messages().text("trend.elsewhere") : mover.what(),
                            Objects.requireNonNullElse(mover.name(), ""),
                            points(mover.points()))));
        }
    }

    /** All figures of a division, beside the run before, last year's and the target. */
    void comparisons(List<Comparison> comparisons, MeasureCatalog catalog) {
        try (var table = new AlignedTable(console.out())) {
            table.add(texts(
                    "column.measure",
                    "column.view",
                    "column.figure",
                    "column.previous",
                    "column.year",
                    "column.to-target",
                    "column.count"));
            comparisons.forEach(one -> table.add(List.of(
                    one.measure(),
                    one.view(),
                    percent(one.now()),
                    points(one.now().pointsAbove(one.previous())),
                    points(one.now().pointsAbove(one.year())),
                    points(toTarget(one, catalog)),
                    one.now().numerator() + "/" + one.now().denominator())));
        }
    }

    private static double toTarget(Comparison one, MeasureCatalog catalog) {
        @Nullable
        Target target = catalog.measure(one.measure(), one.view())
                .map(Measure::target)
                .flatMap(catalog::target)
                .orElse(null);
        return target == null || !one.now().known()
                ? Double.NaN
                : 100 * one.now().value() - target.percent().doubleValue();
    }

    private static String percent(Share share) {
        return share.known() ? String.format(Locale.ROOT, "%.2f %%", 100 * share.value()) : NONE;
    }

    private static String points(double points) {
        return Double.isNaN(points) ? NONE : String.format(Locale.ROOT, "%+.2f", points);
    }

    private List<String> texts(String... keys) {
        var texts = new ArrayList<String>();
        for (String key : keys) {
            texts.add(console.messages().text(key));
        }
        return texts;
    }
}
