package org.qingce.verification.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.verification.answer.AnswerField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values by which a finding shows itself.
 *
 * @param values by column, in the finding's order; {@code ''} for none
 */
record ShownValues(Map<String, String> values) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, String> SAME_ITEM = Map.of("id_entered", "id_number", "name_entered", "name");

    /** Of {@code finding.shown}; empty for null and for what is no JSON object. */
    static ShownValues of(@Nullable String json) {
        var values = new LinkedHashMap<String, String>();
        try {
            for (Map.Entry<String, JsonNode> field :
                    MAPPER.readTree(json == null ? "{}" : json).properties()) {
                values.put(
                        field.getKey(),
                        field.getValue().isNull() ? "" : field.getValue().asString());
            }
        } catch (JacksonException e) {
            values.clear();
        }
        return new ShownValues(values);
    }

    /** The items among them that an answer can correct; the name only where nothing else is shown, as it says who the person is. */
    List<AnswerField> fields() {
        List<AnswerField> fields = values.keySet().stream()
                .map(column -> AnswerField.named(SAME_ITEM.getOrDefault(column, column)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<AnswerField> others =
                fields.stream().filter(field -> field != AnswerField.NAME).toList();
        return others.isEmpty() ? fields : others;
    }

    /** On one line, in the words of forms. */
    String text() {
        return values.entrySet().stream()
                .map(value -> ItemWords.of(value.getKey()) + " "
                        + (value.getValue().isEmpty() ? "（空）" : CodeWords.of(value.getKey(), value.getValue())))
                .collect(Collectors.joining("；"));
    }
}
