package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/** Orders townships and villages, worst coverage first, and words their figures. */
final class RankingBuilder {

    private static final DivisionColumn COVERAGE = DivisionColumn.ALL.get(0);

    private final MeasureCatalog catalog;
    private final MetricTable metrics;
    private final Views views;
    private final Register register;
    private final Messages messages;
    private final Chart chart;

    RankingBuilder(MeasureCatalog catalog, MetricTable metrics, Views views, Register register, Messages messages) {
        this.catalog = catalog;
        this.metrics = metrics;
        this.views = views;
        this.register = register;
        this.messages = messages;
        this.chart = Chart.of(register.ranked().stream()
                .flatMap(township -> Stream.of(views.judged(), views.other())
                        .flatMap(view -> percent(view, township.code()).stream()))
                .toList());
    }

    Page.Ranking build() {
        var lines = new ArrayList<Page.DivisionLine>();
        var groups = new ArrayList<Page.Group>();
        for (Division township : townships()) {
            var line = line(township.code(), Integer.toString(lines.size() + 1), register.fullName(township));
            lines.add(line);
            if (township.level().equals("township")) {
                groups.add(new Page.Group(line, villages(township)));
            }
        }
        for (String leaf : register.unknownBesideRanked()) {
            lines.add(line(leaf, "", unknownName(leaf)));
        }
        var columns = DivisionColumn.ALL.stream()
                .map(column -> new Page.Heading(messages.text("division.column." + column.key()), column.listKey()))
                .toList();
        String targetAt = chart.at(target(COVERAGE).map(Target::percent));
        return new Page.Ranking(
                views.judged(),
                groups.isEmpty() && !lines.isEmpty() ? "village" : "name",
                Integer.toString(chart.floor()),
                targetAt,
                columns,
                lines,
                groups);
    }

    /** Townships, least covered first; those without a figure last. */
    List<Division> townships() {
        return worstFirst(register.ranked());
    }

    /** Coverage of a division in the judged view, as written. */
    Optional<BigDecimal> coverage(Division division) {
        return percent(views.judged(), division.code());
    }

    /** Coverage of a division in the judged view. */
    Optional<Ratio> coverageRatio(Division division) {
        return COVERAGE.ratio(metrics, views.judged(), division.code());
    }

    private List<Page.DivisionLine> villages(Division township) {
        var lines = new ArrayList<Page.DivisionLine>();
        for (Division village : worstFirst(register.villagesOf(township))) {
            lines.add(line(village.code(), Integer.toString(lines.size() + 1), village.name()));
        }
        for (String leaf : register.unknownIn(township.code())) {
            lines.add(line(leaf, "", messages.text("division.unknown.village")));
        }
        return lines;
    }

    private List<Division> worstFirst(List<Division> divisions) {
        return divisions.stream()
                .sorted(Comparator.comparing((Division division) -> coverageRatio(division)
                                .flatMap(Ratio::percent)
                                .orElse(BigDecimal.valueOf(Integer.MAX_VALUE)))
                        .thenComparing(Division::code))
                .toList();
    }

    private String unknownName(String leaf) {
        return Stream.of(6, 4, 2)
                .map(digits -> register.name(leaf.substring(0, digits)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> messages.text("division.unknown.township", name))
                .orElseGet(() -> messages.text("division.unknown"));
    }

    private Page.DivisionLine line(String code, String rank, String name) {
        return new Page.DivisionLine(
                code,
                rank,
                name,
                new Marks(messages).of(meets(COVERAGE, code)),
                chart.at(percent(views.judged(), code)),
                chart.at(percent(views.other(), code)),
                DivisionColumn.ALL.stream().map(column -> cell(column, code)).toList());
    }

    private Page.Cell cell(DivisionColumn column, String code) {
        Ratio judged = column.ratio(metrics, views.judged(), code).orElse(null);
        Target target = target(column).orElse(null);
        return new Page.Cell(
                judged == null ? Wording.NONE : column.worded(judged, target),
                column.ratio(metrics, views.other(), code)
                        .map(other -> column.worded(other, target))
                        .orElse(null),
                judged == null ? "" : column.order(judged),
                !column.list() && meets(column, code).filter(yes -> !yes).isPresent(),
                judged == null || judged.missing() == 0 ? null : column.listKey());
    }

    private Optional<Boolean> meets(DivisionColumn column, String code) {
        return target(column)
                .flatMap(target -> column.ratio(metrics, views.judged(), code).flatMap(ratio -> ratio.meets(target)));
    }

    private Optional<BigDecimal> percent(String view, String code) {
        return COVERAGE.ratio(metrics, view, code)
                .flatMap(ratio -> ratio.percent(target(COVERAGE).orElse(null)));
    }

    private Optional<Target> target(DivisionColumn column) {
        return catalog.measure(column.measure(), views.judged())
                .flatMap(measure -> Optional.ofNullable(measure.target()))
                .flatMap(catalog::target);
    }
}
