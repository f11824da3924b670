package org.qingce.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has the engine resolve conditions of definitions over a relation without any rows, and says in the reader's words what is wrong. */
public final class ConditionCheck {

    private static final SqlScript BIND = SqlScript.beside(ConditionCheck.class, "bind");
    private static final SqlScript BIND_ALL = SqlScript.beside(ConditionCheck.class, "bind_all");

    /** Stands for any relation where a condition is only taken apart. */
    private static final SqlText SOME = new SqlText("some_relation");

    private static final String NOT_ONE =
            "it is not one condition on a row: no further statements, tables or subqueries may stand in it";
    private static final Pattern NO_TRUTH = Pattern.compile("'bool_and\\((\\w+)\\)'");
    private static final Pattern ENGINE = Pattern.compile("^\\w+ Error: ");

    private static final Pattern VALUE = Pattern.compile("(?s)'.*'");

    private ConditionCheck() {}

    /**
     * What is wrong with a condition; empty if nothing is.
     *
     * @param relation over whose columns it is written
     */
    public static Optional<String> wrong(Workbench workbench, SqlText relation, String condition) {
        String statement = statement(workbench, relation, condition);
        if (ConditionShape.of(workbench, List.of(statement)).get(0) == ConditionShape.ANOTHER) {
            return Optional.of(NOT_ONE);
        }
        try {
            workbench.each(BIND, parameters(relation, condition), row -> {});
            return Optional.empty();
        } catch (WorkbenchException e) {
            return Optional.of(reason(e));
        }
    }

    /**
     * Whether nothing is wrong with any of the conditions; asks the engine for all of them at once. Where it is false, {@link #wrong}
     * says of each what is wrong.
     *
     * @param relation over whose columns they are written
     */
    public static boolean allRight(Workbench workbench, SqlText relation, Collection<String> conditions) {
        if (conditions.isEmpty()) {
            return true;
        }
        List<String> statements = conditions.stream()
                .map(condition -> statement(workbench, SOME, condition))
                .toList();
        return ConditionShape.of(workbench, statements).stream().allMatch(shape -> shape == ConditionShape.ONE)
                && bind(workbench, relation, conditions);
    }

    private static String statement(Workbench workbench, SqlText relation, String condition) {
        return BIND.render(workbench.dialect(), parameters(relation, condition)).get(0);
    }

    private static Map<String, SqlText> parameters(SqlText relation, String condition) {
        return Map.of("condition", new SqlText(condition), "relation", relation);
    }

    /** Each of them is one condition: none can run into the next. */
    private static boolean bind(Workbench workbench, SqlText relation, Collection<String> conditions) {
        String all = conditions.stream()
                .map(condition -> "bool_and(\n" + condition + "\n)")
                .collect(Collectors.joining(", "));
        try {
            workbench.each(BIND_ALL, Map.of("conditions", new SqlText(all), "relation", relation), row -> {});
            return true;
        } catch (WorkbenchException e) {
            return false;
        }
    }

    /** Why a condition that is right failed on the rows it met; the values in the engine's words are left out. */
    public static String failure(WorkbenchException e) {
        return VALUE.matcher(reason(e)).replaceAll("'…'");
    }

    private static String reason(WorkbenchException e) {
        String said = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        String message = ENGINE.matcher(said == null ? "" : said.strip()).replaceFirst("");
        Matcher noTruth = NO_TRUTH.matcher(message);
        if (noTruth.find()) {
            return "it gives a " + noTruth.group(1) + ", not true or false";
        }
        String own = message.lines()
                .takeWhile(line -> !line.startsWith("LINE "))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return own + (own.contains("syntax error") ? "; see that its brackets and quotes are closed" : "");
    }
}
