package org.qingce.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Complaints;
import org.qingce.definition.Nearest;

/** Checks a rule's examples against the columns they state and gives each value its column's type. */
final class ExampleReader {

    private final Complaints complaints;
    private final Map<String, String> columns;

    /**
     * @param columns the subject's facts with their types
     */
    ExampleReader(Complaints complaints, Map<String, String> columns) {
        this.complaints = complaints;
        this.columns = columns;
    }

    Examples read(@Nullable Examples stated) {
        Examples examples = complaints.required("examples", stated);
        return new Examples(typed("fires", examples.fires()), typed("silent", examples.silent()));
    }

    private List<Map<String, @Nullable Object>> typed(
            String which, @Nullable List<Map<String, @Nullable Object>> examples) {
        if (examples == null || examples.isEmpty()) {
            throw complaints.about("examples", "needs at least one example under " + which);
        }
        return examples.stream().map(this::typed).toList();
    }

    private Map<String, @Nullable Object> typed(Map<String, @Nullable Object> example) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        example.forEach((column, value) -> typed.put(column, value == null ? null : typed(column, value)));
        return typed;
    }

    private Object typed(String column, Object value) {
        String type = columns.get(column);
        if (type == null) {
            throw complaints.about(
                    "examples",
                    "no example can state " + column + ": it is no fact of the subject"
                            + Nearest.hint(column, columns.keySet()) + "; docs/views.md tells facts from what follows");
        }
        Object typed = switch (type) {
            case "DATE" -> day(value);
            case "BOOLEAN" -> value instanceof Boolean ? value : null;
            case "INTEGER", "BIGINT" -> value instanceof Integer || value instanceof Long ? value : null;
            case "DOUBLE" -> value instanceof Number number ? number.doubleValue() : null;
            default -> value instanceof String ? value : null;
        };
        if (typed == null) {
            throw complaints.about(
                    "examples",
                    column + " is of type " + type + " and cannot be " + value
                            + (type.equals("VARCHAR") ? "; put it in quotes" : ""));
        }
        return typed;
    }

    private static @Nullable LocalDate day(Object value) {
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
