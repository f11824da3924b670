package org.qingce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;

/**
 * A table of figures that a report tells, as a query gives it. It goes into the page, the workbook, a CSV file and the JSON file.
 *
 * @param name names the query {@code sql/<name>.sql} and the file {@code <name>.csv}, with hyphens for underscores
 * @param tables the tables that the query reads; where one is missing there are no lines
 * @param fields in the order of the query
 */
record Extract(String name, List<String> tables, List<Field> fields) {

    static final Extract ESTIMATES = of(
            "estimates",
            "estimate",
            "measure s, view s, division s, level s, value d, low d, high d, numerator n, denominator n, verdict s, note s");
    static final Extract AGE_SEX = of("age_sex", "age_sex", "view s, age n, sex s, persons n");
    static final Extract CONSISTENCY = of(
            "consistency",
            "consistency",
            "left_source s, right_source s, field s, division s, level s, agreeing n, compared n");
    static final Extract RECONCILIATION = of(
            "reconciliation",
            "reconciliation",
            "kind s, month s, division s, level s, source s, cases n, present n, differing n");
    static final Extract HISTORY = of(
            "history",
            "metric_history",
            "run_id n, business_date t, measure s, view s, division s, numerator n, denominator n");
    static final Extract MOVERS = of("movers", "mover", "against s, measure s, view s, kind s, what s, points d");
    static final Extract ALERTS = of(
            "alerts",
            "alert",
            "measure s, view s, division s, level s, was_run n, was d, now d, points d, usual d, times d");
    static final Extract CASES = of("cases", "finding_case", "rule s, severity s, state s, division s, cases n");
    static final Extract SAMPLES =
            of("samples", "sample sample_member", "division s, drawn n, open n, right n, wrong n, not_contacted n");
    static final Extract NOTICES =
            of("notices", "separated notice", "division s, scope s, separated n, noticed n, replied n, unanswered n");
    static final Extract WORKLISTS = of("worklists", "worklist_item", "division s, kind s, state s, items n");

    /** All of them, in the order of the workbook. */
    static final List<Extract> ALL = List.of(
            ESTIMATES,
            AGE_SEX,
            CONSISTENCY,
            RECONCILIATION,
            HISTORY,
            MOVERS,
            ALERTS,
            CASES,
            SAMPLES,
            NOTICES,
            WORKLISTS);

    /** What a field holds. */
    enum Kind {
        TEXT,
        COUNT,
        DECIMAL,
        DAY
    }

    /** A column. */
    record Field(String name, Kind kind) {

        @Nullable
        Object read(Row row) {
            String text = row.text(name);
            return text == null
                    ? null
                    : switch (kind) {
                        case TEXT -> text;
                        case COUNT -> Long.valueOf(text);
                        case DECIMAL -> BigDecimal.valueOf(Double.parseDouble(text));
                        case DAY -> LocalDate.parse(text);
                    };
        }
    }

    private static Extract of(String name, String tables, String fields) {
        return new Extract(
                name,
                List.of(tables.split(" ")),
                Arrays.stream(fields.split(", ")).map(Extract::field).toList());
    }

    private static Field field(String described) {
        String name = described.substring(0, described.indexOf(' '));
        char kind = described.charAt(described.length() - 1);
        return new Field(
                name, kind == 's' ? Kind.TEXT : kind == 'n' ? Kind.COUNT : kind == 'd' ? Kind.DECIMAL : Kind.DAY);
    }

    Line line(Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.read(row)));
        return new Line(values);
    }

    String fileName() {
        return name.replace('_', '-') + ".csv";
    }
}
