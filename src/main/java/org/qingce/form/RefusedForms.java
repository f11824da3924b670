package org.qingce.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes forms of the rows that were refused: as they came, with the reason in front. */
final class RefusedForms {

    private static final FormColumn REASON = FormColumn.shown(Headings.REFUSED, "退回原因", 40);

    private RefusedForms() {}

    static List<Form> of(FilledForm filled, Collection<RefusedRow> refused, Collection<FormColumn> known) {
        Map<FilledRow, String> reasons =
                refused.stream().collect(Collectors.toMap(RefusedRow::row, RefusedRow::reason, (one, other) -> one));
        var forms = new ArrayList<Form>();
        for (FilledSheet sheet : filled.sheets()) {
            List<FormRow> rows = sheet.rows().stream()
                    .filter(reasons::containsKey)
                    .map(row -> row(row, reasons.getOrDefault(row, "")))
                    .toList();
            if (!rows.isEmpty()) {
                forms.add(form(sheet, rows, known));
            }
        }
        return forms;
    }

    private static Form form(FilledSheet sheet, List<FormRow> rows, Collection<FormColumn> known) {
        var columns = new ArrayList<FormColumn>();
        columns.add(REASON);
        for (int place = 0; place < sheet.keys().size(); place++) {
            columns.add(column(sheet.keys().get(place), sheet.headings().get(place), known));
        }
        return new Form(
                sheetName(sheet.name()),
                "退回的行 / rows given back",
                List.of("请按“退回原因”改正后交回本文件。 / Correct each row as its reason says, and hand in this file."),
                columns,
                rows);
    }

    private static FormRow row(FilledRow row, String reason) {
        var values = new HashMap<String, String>(row.values());
        values.put(Headings.REFUSED, reason);
        return new FormRow(row.reference(), values);
    }

    private static FormColumn column(String key, String heading, Collection<FormColumn> known) {
        return known.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseGet(() -> FormColumn.text(
                        key, heading.substring(Math.min(heading.length(), heading.indexOf(' ') + 1)), 20));
    }

    private static String sheetName(String name) {
        String legal = name.replaceAll("[\\\\/?*\\[\\]:']", "_");
        return legal.substring(0, Math.min(legal.length(), 31));
    }
}
