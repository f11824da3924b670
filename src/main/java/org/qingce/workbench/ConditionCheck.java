package org.qingce.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has the engine resolve conditions of definitions over a relation without any rows, and says in the reader's words what is wrong. */
public final class ConditionCheck {

    private static final SqlScript BIND = SqlScript.beside(ConditionCheck.class, "bind");
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
        Map<String, SqlText> parameters = Map.of("condition", new SqlText(condition), "relation", relation);
        String statement = BIND.render(workbench.dialect(), parameters).get(0);
        if (!ConditionShape.isOne(workbench, statement)) {
            return Optional.of(NOT_ONE);
        }
        try {
            workbench.each(BIND, parameters, row -> {});
            return Optional.empty();
        } catch (WorkbenchException e) {
            return Optional.of(reason(e));
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
