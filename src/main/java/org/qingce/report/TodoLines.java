package org.qingce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.measures.Ratio;

/** What each division has to do: the lengths of its lists. */
final class TodoLines {

    /** What is counted, in order; each names its heading {@code todo.<kind>}. */
    static final List<String> KINDS = List.of("add", "check", "mend", "errors", "warnings", "sample", "notices");

    private final ReportBasis basis;
    private final RankingBuilder ranking;
    private final Messages messages;
    private final CaseCounts cases;

    TodoLines(ReportBasis basis, RankingBuilder ranking, Messages messages) {
        this.basis = basis;
        this.ranking = ranking;
        this.messages = messages;
        this.cases = new CaseCounts(basis.evidence());
    }

    /** @param lines in the order of the ranking; the last is the total */
    record Todo(String unit, List<String> columns, List<TodoLine> lines) {}

    /** A division with its numbers. */
    record TodoLine(String code, String name, List<String> counts) {}

    Todo build() {
        var divisions = ranking.townships();
        var lines = divisions.stream()
                .map(division -> line(division.code(), basis.register().fullName(division), of(division.code())));
        return new Todo(
                basis.scope().township() ? "village" : "name",
                KINDS.stream().map(kind -> messages.text("todo." + kind)).toList(),
                Stream.concat(lines, Stream.of(line("", messages.text("todo.total"), total())))
                        .toList());
    }

    private static TodoLine line(String code, String name, Map<String, Long> counts) {
        return new TodoLine(
                code,
                name,
                KINDS.stream()
                        .map(kind -> Wording.count(counts.getOrDefault(kind, 0L)))
                        .toList());
    }

    /** The numbers of a division by kind. */
    Map<String, Long> of(String division) {
        var counts = new LinkedHashMap<>(lists(division));
        counts.put("errors", cases.open(division, "error"));
        counts.put("warnings", cases.open(division, "warning"));
        counts.put("sample", sum(Extract.SAMPLES, division, "open"));
        counts.put("notices", sum(Extract.NOTICES, division, "unanswered"));
        return counts;
    }

    /** The numbers of all, those in no known division too. */
    Map<String, Long> total() {
        var counts = new LinkedHashMap<>(lists(""));
        counts.put("errors", cases.open("error"));
        counts.put("warnings", cases.open("warning"));
        counts.put("sample", sum(Extract.SAMPLES, "open"));
        counts.put("notices", sum(Extract.NOTICES, "unanswered"));
        return counts;
    }

    private Map<String, Long> lists(String division) {
        String view = basis.views().judged();
        return DivisionColumn.ALL.stream()
                .filter(DivisionColumn::list)
                .collect(Collectors.toMap(
                        DivisionColumn::key,
                        column -> column.ratio(basis.metrics(), view, division)
                                .map(Ratio::missing)
                                .orElse(0L),
                        Long::sum,
                        LinkedHashMap::new));
    }

    private long sum(Extract extract, String division, String field) {
        return basis.evidence()
                .about(extract, division)
                .mapToLong(line -> line.count(field))
                .sum();
    }

    private long sum(Extract extract, String field) {
        return basis.evidence().all(extract).stream()
                .mapToLong(line -> line.count(field))
                .sum();
    }
}
