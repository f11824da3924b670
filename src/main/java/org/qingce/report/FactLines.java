package org.qingce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;

/** Words what a report tells beside the figures. */
final class FactLines {

    /** ID statuses from good to bad, each with the tone of its piece of the bar. */
    private static final List<Map.Entry<String, String>> STATUSES = List.of(
            Map.entry("VALID", "valid"),
            Map.entry("VALID_UPGRADED", "valid"),
            Map.entry("OTHER_DOCUMENT", "other"),
            Map.entry("BAD_LENGTH", "bad"),
            Map.entry("BAD_CHARACTER", "bad"),
            Map.entry("BAD_ADDRESS", "bad"),
            Map.entry("BAD_DATE", "bad"),
            Map.entry("BAD_CHECK_DIGIT", "bad"),
            Map.entry("MASKED", "bad"),
            Map.entry("PLACEHOLDER", "none"),
            Map.entry("BLANK", "none"));

    private final Messages messages;
    private final Titles titles;
    private final MetricTable metrics;

    FactLines(Messages messages, Titles titles, MetricTable metrics) {
        this.messages = messages;
        this.titles = titles;
        this.metrics = metrics;
    }

    List<Page.StatusBar> statusBars(Facts facts) {
        return Stream.of("received", "published")
                .filter(facts.idStatus()::containsKey)
                .map(view -> bar(view, facts.idStatus().getOrDefault(view, Map.of())))
                .toList();
    }

    private Page.StatusBar bar(String view, Map<String, Long> cases) {
        long total = cases.values().stream().mapToLong(Long::longValue).sum();
        var segments = new ArrayList<Page.Segment>();
        long before = 0;
        for (String tone : List.of("valid", "other", "bad", "none")) {
            long count = STATUSES.stream()
                    .filter(status -> status.getValue().equals(tone))
                    .mapToLong(status -> cases.getOrDefault(status.getKey(), 0L))
                    .sum();
            var share = new Ratio(count, total);
            segments.add(new Page.Segment(
                    tone,
                    messages.text("status.tone." + tone),
                    Chart.position(new Ratio(before, total).percent()),
                    Chart.position(share.percent()),
                    Wording.percent(share, null)));
            before += count;
        }
        return new Page.StatusBar(messages.text("view." + view), Wording.count(total), segments);
    }

    List<Page.StatusLine> statuses(Facts facts) {
        var received = facts.idStatus().getOrDefault("received", Map.of());
        var published = facts.idStatus().getOrDefault("published", Map.of());
        return STATUSES.stream()
                .filter(status -> received.containsKey(status.getKey()) || published.containsKey(status.getKey()))
                .map(status -> new Page.StatusLine(
                        status.getValue(),
                        messages.text("status." + status.getKey()),
                        messages.text("status." + status.getKey() + ".meaning"),
                        cases(received, status.getKey()),
                        share(received, status.getKey()),
                        cases(published, status.getKey()),
                        share(published, status.getKey())))
                .toList();
    }

    private static String cases(Map<String, Long> cases, String status) {
        return cases.isEmpty() ? Wording.NONE : Wording.count(cases.getOrDefault(status, 0L));
    }

    private static String share(Map<String, Long> cases, String status) {
        long total = cases.values().stream().mapToLong(Long::longValue).sum();
        return Wording.percent(new Ratio(cases.getOrDefault(status, 0L), total), null);
    }

    List<Page.FindingLine> findings(Facts facts, CaseCounts cases) {
        return facts.findings().stream()
                .map(broken -> new Page.FindingLine(
                        broken.rule(),
                        titles.rule(broken.rule(), messages.locale()),
                        messages.text("severity." + broken.severity()),
                        broken.severity(),
                        Wording.count(broken.cases()),
                        Wording.percent(new Ratio(broken.cases(), broken.subjects()), null),
                        CaseCounts.STATES.stream()
                                .map(state -> Wording.count(cases.ofRule(broken.rule(), state)))
                                .toList(),
                        broken.examples().stream().map(this::example).toList()))
                .toList();
    }

    private Page.ExampleLine example(Facts.Example example) {
        String shown = example.shown().entrySet().stream()
                .map(field -> word("field.", field.getKey()) + " " + word("status.", field.getValue()))
                .collect(Collectors.joining(messages.text("list.separator")));
        return new Page.ExampleLine(
                example.file().isEmpty() ? "" : messages.text("place", example.file(), Long.toString(example.line())),
                shown);
    }

    private String word(String prefix, String key) {
        return messages.has(prefix + key) ? messages.text(prefix + key) : key;
    }

    List<Page.RejectLine> rejects(Facts facts) {
        return facts.rejects().stream()
                .map(reject -> new Page.RejectLine(
                        reject.file(),
                        reject.source() == null ? "" : titles.source(reject.source(), messages.locale()),
                        titles.rejectReason(reject.reason(), messages.locale()),
                        Wording.count(reject.cases()),
                        reject.lines().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(messages.text("list.separator")))))
                .toList();
    }

    List<Page.SourceLine> sources(Facts facts) {
        return facts.sources().stream()
                .map(file -> new Page.SourceLine(
                        titles.source(file.source(), messages.locale()),
                        file.name(),
                        file.businessDate() == null
                                ? Wording.NONE
                                : file.businessDate().toString(),
                        Wording.count(file.lines()),
                        Wording.count(file.accepted()),
                        Wording.count(file.rejected()),
                        perSource("conformity", file.source()),
                        perSource("duplication", file.source()),
                        file.droppedColumns() == null ? Wording.NONE : file.droppedColumns()))
                .toList();
    }

    private String perSource(String measure, String source) {
        return Wording.percent(metrics.ratio(measure, source, "").flatMap(Ratio::percent));
    }
}
