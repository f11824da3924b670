package org.qingce.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Complaints;
import org.qingce.definition.Located;
import org.qingce.definition.Nearest;
import org.qingce.workbench.Dialect;

/** Makes a rule of what a file states, or says which line of it is wrong, and why. */
final class RuleReader {

    private final RuleBench bench;
    private final boolean trusting;
    private final Dialect dialect;

    /** @param trusting whether conditions are taken as they are, for the bench to try all at once */
    RuleReader(RuleBench bench, boolean trusting) {
        this.bench = bench;
        this.trusting = trusting;
        this.dialect = bench.workbench().dialect();
    }

    Rule read(Located<RuleDefinition> located) {
        var complaints = new Complaints(located, "rule", located.value().id());
        RuleDefinition stated = located.value();
        String id = complaints.required("id", stated.id());
        if (!id.matches("[A-Z]{2}[0-9]{2}[a-z]?")) {
            throw complaints.about("id", "an id is two capitals and two digits, as ID07, perhaps with a letter: " + id);
        }
        Subject subject = complaints.required("on", stated.on());
        var examples = new ExampleReader(complaints, bench.facts(subject)).read(stated.examples());
        return new Rule(
                id,
                complaints.inBothLanguages("title", stated.title()),
                complaints.required("severity", stated.severity()),
                subject,
                !Boolean.FALSE.equals(stated.enabled()),
                Objects.requireNonNullElse(stated.appliesTo(), List.of()),
                condition(complaints, subject, stated),
                shown(complaints, subject, complaints.required("show", stated.show())),
                stated.advice() == null ? null : complaints.inBothLanguages("advice", stated.advice()),
                complaints.required("source", stated.source()),
                examples,
                located.file(),
                located.line());
    }

    private String condition(Complaints complaints, Subject subject, RuleDefinition stated) {
        Map<String, @Nullable Object> params = Objects.requireNonNullElse(stated.params(), Map.of());
        String condition =
                new ParameterisedCondition(complaints.required("when", stated.when()), params, complaints).sql(dialect);
        if (!trusting) {
            bench.wrong(subject, condition).ifPresent(why -> {
                throw complaints.about(
                        "when", "this condition on " + subject.word() + " does not compile: " + why + columns(subject));
            });
        }
        return condition;
    }

    /** Where to look. */
    private static String columns(Subject subject) {
        return "; 'views --subject " + subject.word() + "' lists the columns";
    }

    private List<String> shown(Complaints complaints, Subject subject, List<String> columns) {
        if (columns.isEmpty()) {
            throw complaints.about("show", "name at least one column that makes the fault visible");
        }
        for (String column : columns) {
            Set<String> known = bench.columns(subject).keySet();
            if (!known.contains(column)) {
                throw complaints.about(
                        "show",
                        subject.word() + " has no column " + column + Nearest.hint(column, known) + columns(subject));
            }
        }
        return columns;
    }
}
