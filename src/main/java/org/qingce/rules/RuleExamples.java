package org.qingce.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Runs a catalogue's examples, those of switched-off rules too, through the engine that judges the register. */
public final class RuleExamples {

    private static final SqlScript FINDING = SqlScript.beside(RuleExamples.class, "finding");
    private static final SqlScript EMPTY = SqlScript.beside(RuleExamples.class, "empty_copy");
    private static final SqlScript ROW = SqlScript.beside(RuleExamples.class, "example_row");
    private static final SqlScript FIRED = SqlScript.beside(RuleExamples.class, "example_fired");

    private RuleExamples() {}

    /**
     * An example that does not do what it is there for.
     *
     * @param rule whose example it is
     * @param values what it states
     * @param shouldFire true if the rule ought to fire on it
     */
    public record Failure(Rule rule, Map<String, @Nullable Object> values, boolean shouldFire) {

        /** What is wrong and what to do, without the place. */
        public String told() {
            return "rule " + rule.id() + (shouldFire ? " ought to fire on " : " ought to keep silent on ") + values
                    + "; mend the condition or the example";
        }
    }

    /** The examples on which a rule does not do what it should, in the order of the rules; empty when all is well. */
    public static List<Failure> failures(RuleCatalogue catalogue) {
        var failures = new ArrayList<Failure>();
        try (var bench = new RuleBench()) {
            bench.workbench().run(FINDING);
            for (Subject subject : Subject.values()) {
                failures.addAll(failures(bench.workbench(), catalogue.on(subject), subject));
            }
        }
        return failures;
    }

    private static List<Failure> failures(Workbench workbench, List<Rule> rules, Subject subject) {
        List<Failure> expected = rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().fires().stream().map(values -> new Failure(rule, values, true)),
                        rule.examples().silent().stream().map(values -> new Failure(rule, values, false))))
                .toList();
        var table = new SqlText("example_" + subject.word());
        workbench.run(EMPTY, Map.of("empty", table, "relation", subject.facts()));
        for (int number = 0; number < expected.size(); number++) {
            insert(workbench, table, expected.get(number), number);
        }
        RuleEngine.define(workbench, subject, table, RuleBench.AS_OF);
        RuleEngine.judge(workbench, rules, subject);
        Set<String> fired = fired(workbench, subject);
        return Stream.iterate(0, number -> number < expected.size(), number -> number + 1)
                .filter(number -> {
                    Failure example = expected.get(number);
                    return fired.contains(example.rule().id() + " " + number) != example.shouldFire();
                })
                .map(expected::get)
                .toList();
    }

    private static void insert(Workbench workbench, SqlText table, Failure example, int number) {
        Rule rule = example.rule();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("as_of", RuleBench.AS_OF);
        if (!rule.appliesTo().isEmpty()) {
            row.put("source", rule.appliesTo().get(0));
        }
        row.putAll(example.values());
        row.put(rule.subject().key(), number);
        String values = row.values().stream().map(workbench.dialect()::literal).collect(joining(", "));
        workbench.run(
                ROW,
                Map.of(
                        "examples", table,
                        "columns", new SqlText(String.join(", ", row.keySet())),
                        "row", new SqlText(values)));
    }

    private static Set<String> fired(Workbench workbench, Subject subject) {
        return new HashSet<>(workbench.list(
                FIRED,
                Map.of("subject", subject.word()),
                row -> row.requiredText("rule") + " " + row.number("subject_id")));
    }
}
