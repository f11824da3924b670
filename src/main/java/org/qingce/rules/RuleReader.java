package org.qingce.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.definition.Located;
import org.qingce.workbench.Dialect;
import org.qingce.workbench.WorkbenchException;

/** Makes a rule of what a file states, or says which line of it is wrong, and why. */
final class RuleReader {

    private final RuleBench bench;
    private final Dialect dialect;

    RuleReader(RuleBench bench) {
        this.bench = bench;
        this.dialect = bench.workbench().dialect();
    }

    Rule read(Located<RuleDefinition> located) {
        var complaints = new RuleComplaints(located);
        RuleDefinition stated = located.value();
        String id = complaints.required("id", stated.id());
        if (!id.matches("[A-Z]{2}[0-9]{2}[a-z]?")) {
            throw complaints.about("id", "an id is two capitals and two digits, as ID07, perhaps with a letter: " + id);
        }
        Subject subject = complaints.required("on", stated.on());
        var examples = new ExampleReader(complaints, bench.facts(subject)).read(stated.examples());
        return new Rule(
                id,
                inBothLanguages(complaints, "title", complaints.required("title", stated.title())),
                complaints.required("severity", stated.severity()),
                subject,
                !Boolean.FALSE.equals(stated.enabled()),
                Objects.requireNonNullElse(stated.appliesTo(), List.of()),
                condition(complaints, subject, stated),
                shown(complaints, subject, complaints.required("show", stated.show())),
                stated.advice() == null ? null : inBothLanguages(complaints, "advice", stated.advice()),
                complaints.required("source", stated.source()),
                examples,
                located.file(),
                located.line());
    }

    private static Label inBothLanguages(RuleComplaints complaints, String key, Label label) {
        if (isBlank(label.zh()) || isBlank(label.en())) {
            throw complaints.about(key, "needs both languages: {zh: …, en: …}");
        }
        return label;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private String condition(RuleComplaints complaints, Subject subject, RuleDefinition stated) {
        Map<String, @Nullable Object> params = Objects.requireNonNullElse(stated.params(), Map.of());
        String condition =
                new ParameterisedCondition(complaints.required("when", stated.when()), params, complaints).sql(dialect);
        try {
            bench.bind(subject, condition);
        } catch (WorkbenchException e) {
            throw complaints.about("when", "this condition on " + subject.word() + " does not compile: " + said(e));
        }
        return condition;
    }

    /** The engine's own words, without the statement they came back with. */
    private static String said(WorkbenchException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return message == null ? "no reason given" : message.strip();
    }

    private List<String> shown(RuleComplaints complaints, Subject subject, List<String> columns) {
        if (columns.isEmpty()) {
            throw complaints.about("show", "name at least one column that makes the fault visible");
        }
        for (String column : columns) {
            if (!bench.columns(subject).containsKey(column)) {
                throw complaints.about("show", subject.word() + " has no column " + column);
            }
        }
        return columns;
    }
}
