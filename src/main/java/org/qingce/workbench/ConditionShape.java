package org.qingce.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what was written as a condition is one: the engine's own parser takes the statement apart before any of it runs, so that brackets
 * closed too early cannot add statements, and a subquery cannot read files or other tables.
 */
enum ConditionShape {
    /** One condition. */
    ONE,
    /** Something else that the parser understands. */
    ANOTHER,
    /** What the parser does not understand; it cannot run either. */
    NOT_UNDERSTOOD;

    private static final SqlScript TREES = SqlScript.beside(ConditionShape.class, "trees");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What each statement is, in their order; all are taken apart at once.
     *
     * @param statements as {@code bind.sql} makes them, at least one
     */
    static List<ConditionShape> of(Workbench workbench, List<String> statements) {
        String listed = IntStream.range(0, statements.size())
                .mapToObj(place -> workbench.dialect().literal(List.of(place, statements.get(place))))
                .collect(Collectors.joining(", "));
        return workbench.list(
                TREES,
                Map.of("statements", new SqlText(listed)),
                row -> shape(MAPPER.readTree(row.requiredText("tree"))));
    }

    private static ConditionShape shape(JsonNode tree) {
        if (tree.path("error").asBoolean(true)) {
            return tree.path("error_type").asString("").equals("parser") ? NOT_UNDERSTOOD : ANOTHER;
        }
        JsonNode statements = tree.path("statements");
        return statements.size() == 1 && isOne(statements.path(0).path("node")) ? ONE : ANOTHER;
    }

    private static boolean isOne(JsonNode select) {
        JsonNode aggregate = select.path("select_list").path(0);
        return select.path("select_list").size() == 1
                && select.path("modifiers").isEmpty()
                && select.path("where_clause").isNull()
                && aggregate.path("function_name").asString("").equals("bool_and")
                && aggregate.path("arguments").size() == 1
                && !asks(aggregate);
    }

    private static boolean asks(JsonNode node) {
        List<JsonNode> below = new ArrayList<>();
        node.forEach(below::add);
        return node.path("class").asString("").equals("SUBQUERY")
                || below.stream().anyMatch(ConditionShape::asks);
    }
}
