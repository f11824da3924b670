package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Metric;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;
import org.qingce.report.SheetTable.Column;
import org.qingce.report.SheetTable.Kind;

/** The report's figures as tables for the workbook. Percentages are those of the page, as numbers. */
final class Sheets {

    /** A sheet holds 1,048,576 rows; where the figures are more, those of villages are in metrics.csv only. */
    private static final int MOST_ROWS = 1_000_000;

    private final ReportBasis basis;
    private final MeasureCatalog catalog;
    private final MetricTable metrics;
    private final Register register;
    private final Messages messages;

    Sheets(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.catalog = basis.catalog();
        this.metrics = basis.metrics();
        this.register = basis.register();
        this.messages = messages;
    }

    List<SheetTable> all() {
        var sheets = new ArrayList<SheetTable>(List.of(headlines(), divisions()));
        sheets.addAll(new ExtractSheets(basis, messages).all());
        sheets.addAll(new FactSheets(messages, basis.titles()).all(basis.facts()));
        sheets.add(definitions());
        sheets.add(figures());
        return sheets;
    }

    private SheetTable headlines() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Headline headline : Headline.all(metrics, catalog)) {
            var target = Optional.ofNullable(headline.target());
            rows.add(row(
                    headline.title().in(messages.locale()),
                    share(headline.receivedPercent()),
                    share(headline.publishedPercent()),
                    headline.change().orElse(null),
                    share(target.map(Target::percent)),
                    headline.measured() && headline.target() != null
                            ? messages.text("view." + headline.judgedView())
                            : null,
                    headline.points().orElse(null),
                    headline.met()
                            .map(met -> messages.text(met ? "word.met" : "word.missed"))
                            .orElse(headline.measured() ? null : messages.text("word.open"))));
        }
        return new SheetTable(
                messages.text("sheet.headline"),
                List.of(
                        column("figures.title", Kind.TEXT),
                        column("figures.received", Kind.PERCENT),
                        column("figures.published", Kind.PERCENT),
                        column("figures.change", Kind.POINTS),
                        column("column.target", Kind.PERCENT),
                        column("column.judged", Kind.TEXT),
                        column("column.difference", Kind.POINTS),
                        column("column.met", Kind.TEXT)),
                rows);
    }

    private SheetTable divisions() {
        var columns = new ArrayList<Column>(List.of(
                column("column.code", Kind.TEXT), column("column.name", Kind.TEXT), column("column.level", Kind.TEXT)));
        for (DivisionColumn shown : DivisionColumn.ALL) {
            String title = messages.text("division.column." + shown.key());
            for (String moment : List.of("before", "after")) {
                columns.add(
                        new Column(messages.text("column." + moment, title), shown.list() ? Kind.COUNT : Kind.PERCENT));
            }
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        metrics.all().stream()
                .map(metric -> new Place(metric.division(), metric.level()))
                .distinct()
                .sorted(Comparator.comparing(Place::division))
                .forEach(place -> rows.add(division(place)));
        return new SheetTable(messages.text("sheet.divisions"), columns, rows);
    }

    private record Place(String division, String level) {}

    private List<@Nullable Object> division(Place place) {
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(row(place.division(), register.name(place.division()), messages.text("level." + place.level())));
        for (DivisionColumn shown : DivisionColumn.ALL) {
            for (String view : List.of("received", "published")) {
                var ratio = shown.ratio(metrics, view, place.division());
                cells.add(
                        shown.list()
                                ? ratio.map(Ratio::missing).orElse(null)
                                : share(ratio.flatMap(figure -> figure.percent(
                                        target(shown.measure(), view).orElse(null)))));
            }
        }
        return cells;
    }

    private SheetTable definitions() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Measure measure : catalog.measures()) {
            rows.add(row(
                    measure.id(),
                    messages.text("view." + measure.view()),
                    measure.title().in(messages.locale()),
                    measure.definition().in(messages.locale())));
        }
        return new SheetTable(
                messages.text("sheet.definitions"),
                List.of(
                        column("column.measure", Kind.TEXT),
                        column("column.view", Kind.TEXT),
                        column("definitions.figure", Kind.TEXT),
                        column("definitions.how", Kind.LONG_TEXT)),
                rows);
    }

    private SheetTable figures() {
        var rows = new ArrayList<List<@Nullable Object>>();
        boolean all = metrics.all().size() <= MOST_ROWS;
        for (Metric metric : metrics.all()) {
            if (!all && metric.level().equals("village")) {
                continue;
            }
            rows.add(row(
                    metric.measure(),
                    metric.view(),
                    metric.division(),
                    register.name(metric.division()),
                    messages.text("level." + metric.level()),
                    metric.ratio().numerator(),
                    metric.ratio().denominator(),
                    share(metric.ratio()
                            .percent(target(metric.measure(), metric.view()).orElse(null)))));
        }
        return new SheetTable(
                messages.text("sheet.metrics"),
                List.of(
                        column("column.measure", Kind.TEXT),
                        column("column.view", Kind.TEXT),
                        column("column.code", Kind.TEXT),
                        column("column.name", Kind.TEXT),
                        column("column.level", Kind.TEXT),
                        column("column.numerator", Kind.COUNT),
                        column("column.denominator", Kind.COUNT),
                        column("column.percent", Kind.PERCENT)),
                rows);
    }

    private Optional<Target> target(String measure, String view) {
        return catalog.measure(measure, view)
                .flatMap(defined -> Optional.ofNullable(defined.target()))
                .flatMap(catalog::target);
    }

    private Column column(String key, Kind kind) {
        return new Column(messages.text(key), kind);
    }

    private static @Nullable BigDecimal share(Optional<BigDecimal> percent) {
        return percent.map(value -> value.movePointLeft(2)).orElse(null);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
