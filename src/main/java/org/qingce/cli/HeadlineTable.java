package org.qingce.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingce.report.Headline;

/** The headline figures on a terminal: the same numbers as on the first page of the report. */
final class HeadlineTable {

    private final Console console;
    private final Messages messages;

    HeadlineTable(Console console) {
        this.console = console;
        this.messages = console.messages();
    }

    void show(List<Headline> headlines) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("headline.figure"),
                    messages.text("headline.received"),
                    messages.text("headline.published"),
                    messages.text("headline.target"),
                    messages.text("headline.difference"),
                    messages.text("headline.met")));
            headlines.forEach(headline -> table.add(row(headline)));
        }
        console.out().println();
    }

    private List<String> row(Headline headline) {
        String notMade = messages.text(headline.measured() ? "headline.none" : "headline.not-sampled");
        return List.of(
                headline.title().in(console.locale()),
                percent(headline.receivedPercent()).orElse(notMade),
                percent(headline.publishedPercent()).orElse(notMade),
                headline.target() == null ? "" : headline.target().percent() + " %",
                headline.points().map(HeadlineTable::signed).orElse(""),
                headline.met().map(met -> verdict(headline, met)).orElse(""));
    }

    private String verdict(Headline headline, boolean met) {
        return messages.text(met ? "headline.yes" : "headline.no", messages.text("headline." + headline.judgedView()));
    }

    private static Optional<String> percent(Optional<BigDecimal> percent) {
        return percent.map(value -> value + " %");
    }

    private static String signed(BigDecimal points) {
        return (points.signum() < 0 ? "" : "+") + points;
    }
}
