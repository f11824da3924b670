package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words what moved the figures since the run before, and which figures changed more than they usually do. */
final class ChangeLines {

    /** What the measure of a rule's findings begins with. */
    private static final String FINDING = "finding-";

    private static final String TARGET = "target";

    /** Less would be written as nothing. */
    private static final BigDecimal LEAST_POINTS = new BigDecimal("0.005");

    private static final int MOST_MOVERS = 5;
    private static final int MOST_ALERTS = 20;

    private final ReportBasis basis;
    private final Messages messages;

    ChangeLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    record Changes(List<Moved> moved, List<Alert> alerts) {}

    /** A figure and what moved it most. */
    record Moved(String title, String against, List<Mover> movers) {}

    /** One cause with its share of the change, in percentage points. */
    record Mover(String kind, String what, String points, String tone) {}

    /** A figure that changed more than it usually does. */
    record Alert(String place, String figure, String was, String now, String points, String usual, String times) {}

    Changes build() {
        return new Changes(
                basis.scope().whole() ? moved() : List.of(),
                basis.evidence().all(Extract.ALERTS).stream()
                        .limit(MOST_ALERTS)
                        .map(this::alert)
                        .toList());
    }

    /** What moved the figures that are defined as measures; where there is a run before, the target is left to the headline. */
    private List<Moved> moved() {
        Map<String, List<Line>> figures = new LinkedHashMap<>();
        List<Line> worthTelling = basis.evidence().all(Extract.MOVERS).stream()
                .filter(this::worthTelling)
                .toList();
        boolean before = worthTelling.stream().anyMatch(line -> !line.is("against", TARGET));
        for (Line line : worthTelling) {
            if (before && line.is("against", TARGET)) {
                continue;
            }
            figures.computeIfAbsent(
                            line.text("measure") + " " + line.text("view") + " " + line.text("against"),
                            key -> new ArrayList<>())
                    .add(line);
        }
        return figures.values().stream().map(this::moved).toList();
    }

    private boolean worthTelling(Line line) {
        return basis.catalog().measure(line.text("measure"), line.text("view")).isPresent()
                && line.decimal("points").orElse(BigDecimal.ZERO).abs().compareTo(LEAST_POINTS) >= 0;
    }

    private Moved moved(List<Line> lines) {
        Line first = lines.get(0);
        return new Moved(
                figure(first),
                messages.text("changes.against." + first.text("against")),
                Stream.of("township", "source", "rule")
                        .flatMap(kind -> lines.stream()
                                .filter(line -> line.is("kind", kind))
                                .limit(MOST_MOVERS)
                                .map(this::mover))
                        .toList());
    }

    private Mover mover(Line line) {
        BigDecimal points = line.decimal("points").orElse(BigDecimal.ZERO);
        return new Mover(
                messages.text("changes.kind." + line.text("kind")),
                what(line),
                points(points),
                points.signum() < 0 ? "missed" : "met");
    }

    private String what(Line line) {
        String what = line.text("what");
        return switch (line.text("kind")) {
            case "township" ->
                basis.register().name(what).isEmpty()
                        ? messages.text("division.unknown")
                        : basis.register().name(what);
            case "source" -> basis.titles().source(what, messages.locale());
            default -> basis.titles().rule(what, messages.locale());
        };
    }

    private Alert alert(Line line) {
        String division = line.text("division");
        return new Alert(
                division.equals(basis.scope().code())
                        ? basis.area(messages)
                        : basis.register().name(division).isEmpty()
                                ? messages.text("division.unknown")
                                : basis.register().name(division),
                figure(line),
                percent(line, "was"),
                percent(line, "now"),
                points(line.decimal("points").orElse(BigDecimal.ZERO)),
                line.decimal("usual")
                        .map(usual -> usual.setScale(2, RoundingMode.HALF_UP).toPlainString())
                        .orElse(Wording.NONE),
                line.decimal("times")
                        .map(times -> times.setScale(1, RoundingMode.HALF_UP).toPlainString())
                        .orElse(Wording.NONE));
    }

    private static String percent(Line line, String field) {
        return line.decimal(field)
                .map(share -> share.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %")
                .orElse(Wording.NONE);
    }

    private static String points(BigDecimal points) {
        return Wording.points(points.setScale(2, RoundingMode.HALF_UP));
    }

    private String figure(Line line) {
        String view = line.text("view");
        String title = title(line.text("measure"), view);
        return messages.has("view." + view)
                ? messages.text("figure.in.view", title, messages.text("view." + view))
                : messages.text("figure.in.view", title, basis.titles().source(view, messages.locale()));
    }

    private String title(String measure, String view) {
        if (measure.startsWith(FINDING)) {
            return basis.titles().rule(measure.substring(FINDING.length()), messages.locale());
        } else if (messages.has("changes." + measure)) {
            return messages.text("changes." + measure);
        }
        return basis.catalog()
                .measure(measure, view)
                .map(defined -> defined.title().in(messages.locale()))
                .orElse(measure);
    }
}
