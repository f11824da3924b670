package org.qingce.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingce.workbench.ConditionCheck;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** An empty workbench in memory with every subject's views: what rules are tried on before any data is read. */
final class RuleBench implements AutoCloseable {

    /** The business date of examples that do not give one. */
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final SqlScript SHAPE = SqlScript.beside(RuleBench.class, "shape");
    private static final SqlScript COLUMNS = SqlScript.beside(RuleBench.class, "all_columns");
    private static final SqlScript EMPTY = SqlScript.beside(RuleBench.class, "empty_copy");

    private final Workbench workbench;
    private final Map<String, Map<String, String>> columns;

    RuleBench() {
        workbench = Workbench.inMemory();
        workbench.run(SHAPE);
        for (Subject subject : Subject.values()) {
            RuleEngine.define(workbench, subject, subject.facts(), AS_OF);
            workbench.run(EMPTY, Map.of("empty", flat(subject), "relation", subject.view()));
        }
        columns = columns();
    }

    /** An empty table with the columns of the subject's view: quicker to resolve than the joins behind the view. */
    private static SqlText flat(Subject subject) {
        return new SqlText("flat_" + subject.word());
    }

    Workbench workbench() {
        return workbench;
    }

    /** All columns a condition may use, with their types, in order. */
    Map<String, String> columns(Subject subject) {
        return columns.getOrDefault(subject.view().sql(), Map.of());
    }

    /** The columns an example may state, with their types, in order. */
    Map<String, String> facts(Subject subject) {
        return columns.getOrDefault(subject.facts().sql(), Map.of());
    }

    private Map<String, Map<String, String>> columns() {
        var found = new HashMap<String, Map<String, String>>();
        workbench.each(
                COLUMNS,
                Map.of(),
                row -> found.computeIfAbsent(row.requiredText("relation"), relation -> new LinkedHashMap<>())
                        .put(row.requiredText("column_name"), row.requiredText("data_type")));
        return Collections.unmodifiableMap(found);
    }

    /** What is wrong with a condition on a subject; empty if nothing is. */
    Optional<String> wrong(Subject subject, String condition) {
        return ConditionCheck.wrong(workbench, flat(subject), condition);
    }

    /** Whether nothing is wrong with the condition of any of the rules. */
    boolean allRight(Collection<Rule> rules) {
        return Stream.of(Subject.values())
                .allMatch(subject -> ConditionCheck.allRight(
                        workbench,
                        flat(subject),
                        rules.stream()
                                .filter(rule -> rule.subject() == subject)
                                .map(Rule::condition)
                                .toList()));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
