package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Measure;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/** Draws how the figures of the whole went from business date to business date: one small picture a figure. */
final class TrendLines {

    private static final int MOST_DATES = 24;

    private final ReportBasis basis;
    private final Messages messages;

    TrendLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    /**
     * One figure; places in the picture are of a width of 200 and a height of 60.
     *
     * @param targetAt height of the target line, or null where there is none in sight
     */
    record Trend(
            String title,
            String first,
            String firstDay,
            String last,
            String lastDay,
            String change,
            String tone,
            String line,
            String endX,
            String endY,
            @Nullable String targetAt,
            String target) {}

    List<Trend> build() {
        var judged = basis.views().judged();
        var trends = new ArrayList<Trend>();
        for (Measure measure : basis.catalog().measures()) {
            if (measure.view().equals(judged)) {
                trend(measure).ifPresent(trends::add);
            }
        }
        return trends;
    }

    private Optional<Trend> trend(Measure measure) {
        Target target = Optional.ofNullable(measure.target())
                .flatMap(basis.catalog()::target)
                .orElse(null);
        var points = points(measure, target);
        return points.size() < 2 ? Optional.empty() : Optional.of(trend(measure, target, points));
    }

    /** A business date with the figure of that day. */
    private record Point(String day, BigDecimal percent) {}

    private List<Point> points(Measure measure, @Nullable Target target) {
        var points = basis.evidence().all(Extract.HISTORY).stream()
                .filter(line -> line.is("measure", measure.id()) && line.is("view", measure.view()))
                .flatMap(line -> new Ratio(line.count("numerator"), line.count("denominator"))
                                .percent(target)
                                .map(percent -> new Point(
                                        Objects.toString(
                                                line.day("business_date").orElse(null)),
                                        percent))
                                .stream())
                .toList();
        return points.subList(Math.max(0, points.size() - MOST_DATES), points.size());
    }

    private Trend trend(Measure measure, @Nullable Target target, List<Point> points) {
        var scale =
                TrendScale.of(points.stream().map(Point::percent).toList(), target == null ? null : target.percent());
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        BigDecimal change = last.percent().subtract(first.percent());
        boolean missed = target != null && last.percent().compareTo(target.percent()) < 0;
        return new Trend(
                measure.title().in(messages.locale()),
                first.percent() + " %",
                first.day(),
                last.percent() + " %",
                last.day(),
                messages.text("card.points", Wording.points(change)),
                target == null ? "open" : missed ? "missed" : "met",
                scale.line(points.stream().map(Point::percent).toList()),
                scale.x(points.size() - 1, points.size()),
                scale.y(last.percent()),
                target == null ? null : scale.y(target.percent()),
                target == null
                        ? ""
                        : messages.text("trends.target", target.percent().toPlainString() + " %"));
    }
}
