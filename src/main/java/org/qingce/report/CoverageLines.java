package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/** Words coverage told in three ways: by the police register's list, by headcount and as estimated, each with what it assumes. */
final class CoverageLines {

    private final ReportBasis basis;
    private final RankingBuilder ranking;
    private final Messages messages;
    private final Estimates estimates;
    private final Chart chart;

    CoverageLines(ReportBasis basis, RankingBuilder ranking, Messages messages) {
        this.basis = basis;
        this.ranking = ranking;
        this.messages = messages;
        this.estimates = new Estimates(basis.evidence());
        this.chart = chart();
    }

    private Chart chart() {
        String view = basis.views().judged();
        return Chart.of(Stream.concat(
                        Stream.of("coverage-by-list", "coverage-by-headcount")
                                .flatMap(measure -> basis.metrics().ratio(measure, view, "").stream())
                                .flatMap(ratio -> ratio.percent().stream()),
                        estimates.of("coverage-estimated").stream()
                                .flatMap(estimate -> estimate.percent("low").stream()))
                .toList());
    }

    /** @param population persons estimated to live there, with the interval; empty where nothing was estimated */
    record Coverage(String axisFrom, List<Way> ways, String population, List<Place> places) {}

    /** One way to tell coverage; positions in percent of the axis. */
    record Way(
            String title,
            String value,
            String interval,
            String counts,
            String assumes,
            Page.Segment range,
            String at) {}

    /** A township's coverage as estimated beside that by list. */
    record Place(String name, String list, String estimated, String interval, String population) {}

    Coverage build() {
        var ways = new ArrayList<Way>();
        ways.add(counted("list", "coverage-by-list"));
        ways.add(counted("headcount", "coverage-by-headcount"));
        ways.add(estimates.of("coverage-estimated").map(this::estimated).orElseGet(() -> none("estimated")));
        return new Coverage(Integer.toString(chart.floor()), ways, population(), places());
    }

    private Way counted(String way, String measure) {
        String view = basis.views().judged();
        Optional<Ratio> ratio = basis.metrics().ratio(measure, view, "");
        Target target = basis.catalog()
                .measure(measure, view)
                .flatMap(defined -> Optional.ofNullable(defined.target()))
                .flatMap(basis.catalog()::target)
                .orElse(null);
        Optional<BigDecimal> percent = ratio.flatMap(figure -> figure.percent(target));
        return way(
                way,
                Wording.percent(percent),
                messages.text("coverage.counted"),
                ratio.map(Wording::counts).orElse(""),
                percent,
                percent);
    }

    private Way estimated(Estimate estimate) {
        return new Way(
                messages.text("coverage.estimated"),
                estimate.share(),
                estimate.shareInterval(messages, "interval.short"),
                estimate.counts(),
                messages.text("coverage.estimated.assumes"),
                range(estimate.percent("low"), estimate.percent("high")),
                chart.at(estimate.percent()));
    }

    private Way none(String way) {
        return way(way, Wording.NONE, messages.text("coverage.none"), "", Optional.empty(), Optional.empty());
    }

    private Way way(
            String way,
            String value,
            String interval,
            String counts,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {
        return new Way(
                messages.text("coverage." + way),
                value,
                interval,
                counts,
                messages.text("coverage." + way + ".assumes"),
                range(low, high),
                chart.at(high));
    }

    private Page.Segment range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        String from = chart.at(low);
        String to = chart.at(high);
        String width = from.isEmpty() || to.isEmpty()
                ? "0"
                : new BigDecimal(to).subtract(new BigDecimal(from)).toPlainString();
        return new Page.Segment("", "", from.isEmpty() ? "0" : from, width, "");
    }

    private String population() {
        return estimates
                .of("population-estimated")
                .map(estimate -> messages.text(
                        "coverage.population",
                        estimate.number("value", 0),
                        estimate.numberInterval(messages, "interval", 0)))
                .orElse("");
    }

    private List<Place> places() {
        return ranking.townships().stream()
                .flatMap(division -> estimates.of("coverage-estimated", division.code()).stream()
                        .map(estimate -> new Place(
                                basis.register().fullName(division),
                                Wording.percent(ranking.coverage(division)),
                                estimate.share(),
                                estimate.shareInterval(messages, "interval.short"),
                                estimates
                                        .of("population-estimated", division.code())
                                        .map(persons -> persons.number("value", 0))
                                        .orElse(Wording.NONE))))
                .toList();
    }
}
