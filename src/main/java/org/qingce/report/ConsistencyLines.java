package org.qingce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingce.measures.Ratio;

/** Words how far the sources agree on the same person, field by field. */
final class ConsistencyLines {

    private final ReportBasis basis;
    private final Messages messages;

    ConsistencyLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    /** A matrix: fields across, pairs of sources down. */
    record Matrix(List<String> fields, List<MatrixLine> lines) {}

    record MatrixLine(String sources, List<Agreement> cells) {}

    /** @param tone {@code low} below 90 %, {@code middling} below 98 %, else empty */
    record Agreement(String percent, String counts, String tone) {}

    Matrix build() {
        var lines = basis.evidence().root(Extract.CONSISTENCY);
        List<String> fields = lines.stream()
                .map(line -> line.text("field"))
                .distinct()
                .sorted()
                .toList();
        var rows = new ArrayList<MatrixLine>();
        for (List<String> pair : lines.stream()
                .map(line -> List.of(line.text("left_source"), line.text("right_source")))
                .distinct()
                .toList()) {
            rows.add(new MatrixLine(
                    name(pair.get(0)) + " ↔ " + name(pair.get(1)),
                    fields.stream().map(field -> agreement(lines, pair, field)).toList()));
        }
        return new Matrix(fields.stream().map(this::field).toList(), rows);
    }

    private Agreement agreement(List<Line> lines, List<String> pair, String field) {
        Optional<Ratio> ratio = lines.stream()
                .filter(line -> line.is("left_source", pair.get(0))
                        && line.is("right_source", pair.get(1))
                        && line.is("field", field))
                .findFirst()
                .map(line -> new Ratio(line.count("agreeing"), line.count("compared")));
        return new Agreement(
                Wording.percent(ratio.flatMap(Ratio::percent)),
                ratio.map(Wording::counts).orElse(""),
                ratio.flatMap(Ratio::percent)
                        .map(percent -> tone(percent.intValue()))
                        .orElse(""));
    }

    private static String tone(int percent) {
        return percent < 90 ? "low" : percent < 98 ? "middling" : "";
    }

    private String name(String source) {
        return basis.titles().source(source, messages.locale());
    }

    private String field(String field) {
        return messages.has("field." + field) ? messages.text("field." + field) : field;
    }
}
