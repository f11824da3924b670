package org.qingce.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Ratio;
import org.qingce.report.SheetTable.Column;
import org.qingce.report.SheetTable.Kind;

/** What a report tells beside the figures, as tables for the workbook; no personal data but masked examples stay out. */
final class FactSheets {

    private final Messages messages;
    private final Titles titles;

    FactSheets(Messages messages, Titles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    List<SheetTable> all(Facts facts) {
        return List.of(statuses(facts), findings(facts), rejects(facts), sources(facts), linkage(facts.links()));
    }

    private SheetTable statuses(Facts facts) {
        var received = facts.idStatus().getOrDefault("received", Map.of());
        var published = facts.idStatus().getOrDefault("published", Map.of());
        var statuses = new TreeSet<>(received.keySet());
        statuses.addAll(published.keySet());
        return sheet(
                "sheet.status",
                List.of(
                        column("status.title", Kind.TEXT),
                        column("figures.received", Kind.COUNT),
                        column("figures.published", Kind.COUNT),
                        column("status.meaning", Kind.LONG_TEXT)),
                statuses.stream()
                        .map(status -> row(
                                messages.text("status." + status),
                                received.getOrDefault(status, 0L),
                                published.getOrDefault(status, 0L),
                                messages.text("status." + status + ".meaning"))));
    }

    private SheetTable findings(Facts facts) {
        return sheet(
                "sheet.findings",
                List.of(
                        column("findings.rule", Kind.TEXT),
                        column("findings.title", Kind.LONG_TEXT),
                        column("findings.severity", Kind.TEXT),
                        column("findings.cases", Kind.COUNT),
                        column("findings.share", Kind.PERCENT)),
                facts.findings().stream()
                        .map(broken -> row(
                                broken.rule(),
                                titles.rule(broken.rule(), messages.locale()),
                                messages.text("severity." + broken.severity()),
                                broken.cases(),
                                new Ratio(broken.cases(), broken.subjects())
                                        .percent()
                                        .map(percent -> percent.movePointLeft(2))
                                        .orElse(null))));
    }

    private SheetTable rejects(Facts facts) {
        return sheet(
                "sheet.rejects",
                List.of(
                        column("rejects.file", Kind.LONG_TEXT),
                        column("rejects.reason", Kind.TEXT),
                        column("rejects.cases", Kind.COUNT)),
                facts.rejects().stream()
                        .map(reject -> row(
                                reject.file(),
                                titles.rejectReason(reject.reason(), messages.locale()),
                                reject.cases())));
    }

    private SheetTable sources(Facts facts) {
        return sheet(
                "sheet.sources",
                List.of(
                        column("sources.source", Kind.TEXT),
                        column("sources.file", Kind.LONG_TEXT),
                        column("sources.date", Kind.DAY),
                        column("sources.lines", Kind.COUNT),
                        column("sources.accepted", Kind.COUNT),
                        column("sources.rejected", Kind.COUNT),
                        column("sources.dropped", Kind.LONG_TEXT)),
                facts.sources().stream()
                        .map(file -> row(
                                titles.source(file.source(), messages.locale()),
                                file.name(),
                                file.businessDate(),
                                file.lines(),
                                file.accepted(),
                                file.rejected(),
                                file.droppedColumns())));
    }

    private SheetTable linkage(LinkFacts links) {
        var words = new LinkLines(messages, titles, links);
        return sheet(
                "sheet.linkage",
                List.of(
                        column("column.measure", Kind.TEXT),
                        column("linkage.part", Kind.LONG_TEXT),
                        column("column.numerator", Kind.COUNT),
                        column("column.denominator", Kind.COUNT),
                        column("column.percent", Kind.PERCENT),
                        column("linkage.low", Kind.PERCENT),
                        column("linkage.high", Kind.PERCENT)),
                links.figures().stream()
                        .map(figure -> row(
                                messages.text("linkage." + figure.measure()),
                                figure.measure().equals("refused")
                                        ? words.reason(figure.part())
                                        : words.part(figure.part()),
                                figure.numerator(),
                                figure.denominator(),
                                decimal(figure.share()),
                                decimal(figure.low()),
                                decimal(figure.high()))));
    }

    private static @Nullable BigDecimal decimal(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share);
    }

    private SheetTable sheet(String key, List<Column> columns, Stream<List<@Nullable Object>> rows) {
        return new SheetTable(messages.text(key), columns, rows.toList());
    }

    private Column column(String key, Kind kind) {
        return new Column(messages.text(key), kind);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
