package org.qingce.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what was written as a condition is one: the engine's own parser takes the statement apart before any of it runs, so that brackets
 * closed too early cannot add statements, and a subquery cannot read files or other tables.
 */
final class ConditionShape {

    private static final SqlScript TREE = SqlScript.beside(ConditionShape.class, "tree");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ConditionShape() {}

    /**
     * False only for what the parser understands and is something else; what it does not understand cannot run either.
     *
     * @param statement as {@code bind.sql} makes it
     */
    static boolean isOne(Workbench workbench, String statement) {
        String text = workbench
                .list(TREE, Map.of("statement", statement), row -> row.requiredText("tree"))
                .get(0);
        JsonNode tree = MAPPER.readTree(text);
        if (tree.path("error").asBoolean(true)) {
            return tree.path("error_type").asString("").equals("parser");
        }
        JsonNode statements = tree.path("statements");
        return statements.size() == 1 && isOne(statements.path(0).path("node"));
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
