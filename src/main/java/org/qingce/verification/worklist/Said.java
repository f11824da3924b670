package org.qingce.verification.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingce.workbench.Row;

/**
 * What one mention of a person says.
 *
 * @param source source id
 * @param role its role in the record
 * @param place file and line
 * @param values by column; {@code ''} where it says nothing
 */
record Said(String source, String role, String place, Map<String, String> values) {

    private static final List<String> COLUMNS = List.of(
            "name",
            "id_number",
            "sex",
            "birth_date",
            "ethnicity",
            "marital_status",
            "relation",
            "hukou_nature",
            "phone",
            "death_date");

    static Said of(Row row) {
        var values = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column ->
                values.put(column, CodeWords.of(column, Objects.requireNonNullElse(row.text(column), ""))));
        return new Said(
                row.requiredText("source"),
                row.requiredText("role"),
                row.text("file") + ":" + row.number("line"),
                values);
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** On one line: source, what it says, where. */
    String text(String sourceTitle) {
        String said = values.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> ItemWords.of(value.getKey()) + " " + value.getValue())
                .collect(Collectors.joining("，"));
        return "【" + sourceTitle + ItemWords.role(role) + "】" + said + "（" + place + "）";
    }
}
