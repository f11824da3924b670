package org.qingce.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.GapList;
import org.qingce.measures.Masking;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;
import org.qingce.measures.TriedMeasure;

/** What measures on trial make of the register, on a terminal. */
final class TriedMeasurePage {

    private final Console console;
    private final Messages messages;
    private final MeasureCatalog tried;
    private final boolean inFull;

    /**
     * @param tried the measures and their targets
     * @param inFull whether names and numbers are shown whole
     */
    TriedMeasurePage(Console console, MeasureCatalog tried, boolean inFull) {
        this.console = console;
        this.messages = console.messages();
        this.tried = tried;
        this.inFull = inFull;
    }

    /** One measure. */
    void show(TriedMeasure one) {
        Measure measure = one.measure();
        console.out().println();
        console.say("trial.measure", measure.id(), measure.title().in(console.locale()), measure.view());
        if (one.replaced().isPresent()) {
            console.say("trial.measure-standing");
        }
        if (one.views().isEmpty()) {
            console.say("trial.no-figures");
        }
        one.views().forEach(view -> show(one, view));
    }

    private void show(TriedMeasure one, TriedMeasure.View view) {
        console.out().println();
        if (!view.view().equals(one.measure().view())) {
            console.out().println(view.view());
        }
        figures(one, view.figures());
        if (!view.list().isEmpty()) {
            console.out().println();
            console.say(one.measure().listsCounted() ? "trial.list-counted" : "trial.list-missing");
            list(one.measure(), view.list());
        }
    }

    private void figures(TriedMeasure one, List<TriedMeasure.Figure> figures) {
        Target target = Optional.ofNullable(one.measure().target())
                .flatMap(tried::target)
                .orElse(null);
        try (var table = new AlignedTable(console.out())) {
            var heading = new ArrayList<>(List.of(
                    messages.text("column.division"),
                    "",
                    messages.text("column.numerator"),
                    messages.text("column.denominator"),
                    messages.text("column.percent")));
            if (one.replaced().isPresent()) {
                heading.add(messages.text("column.in-force"));
                heading.add(messages.text("column.points"));
            }
            table.add(heading);
            figures.forEach(figure -> table.add(cells(one, figure, target)));
        }
    }

    private List<String> cells(TriedMeasure one, TriedMeasure.Figure figure, @Nullable Target target) {
        Ratio ratio = figure.ratio();
        Optional<BigDecimal> now = ratio.percent(target);
        var cells = new ArrayList<>(List.of(
                figure.division().isEmpty() ? messages.text("word.all") : figure.division(),
                figure.known() ? figure.name() : messages.text("trial.unknown"),
                Shares.count(ratio.numerator()),
                Shares.count(ratio.denominator()),
                percent(now)));
        if (one.replaced().isPresent()) {
            Optional<BigDecimal> before = figure.standing().flatMap(standing -> standing.percent(target));
            cells.add(percent(before));
            cells.add(now.flatMap(value -> before.map(value::subtract))
                    .map(points -> (points.signum() > 0 ? "+" : "") + points)
                    .orElse(""));
        }
        return cells;
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(value -> value + " %").orElse("—");
    }

    private void list(Measure measure, List<GapList.Entry> entries) {
        try (var table = new AlignedTable(console.out())) {
            var heading = new ArrayList<>(measure.show());
            heading.add(messages.text("column.from"));
            table.add(heading);
            for (GapList.Entry entry : entries) {
                var cells = new ArrayList<String>();
                entry.shown().forEach((column, value) -> cells.add(cell(column, value)));
                cells.add(entry.file() + ":" + entry.line());
                table.add(cells);
            }
        }
    }

    private String cell(String column, @Nullable String value) {
        return value == null || inFull ? Objects.requireNonNullElse(value, "") : Masking.field(column, value);
    }
}
