package org.qingce.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Judges all subjects of one kind in one pass, whatever the number of rules. */
public final class RuleEngine {

    private static final SqlScript FINDING = SqlScript.beside(RuleEngine.class, "finding");
    private static final SqlScript FORGET = SqlScript.beside(RuleEngine.class, "forget");
    private static final SqlScript COUNTS = SqlScript.beside(RuleEngine.class, "counts");

    private RuleEngine() {}

    /**
     * Writes the findings of a catalogue's enabled rules in the place of those that an earlier judging left; other stages'
     * findings stay. All of it lasts, or none.
     *
     * @param workbench holds the tables of intake
     * @param catalogue the rules
     * @param subject which of them, and what on
     * @param asOf the business date
     * @return findings per enabled rule of the subject, by id; zero for a rule that never fired
     * @throws org.qingce.workbench.WorkbenchException if the engine refuses a statement, as when a condition fails on a value
     */
    public static Map<String, Long> judge(
            Workbench workbench, RuleCatalogue catalogue, Subject subject, LocalDate asOf) {
        List<Rule> enabled =
                catalogue.on(subject).stream().filter(Rule::enabled).toList();
        workbench.run(FINDING);
        define(workbench, subject, subject.facts(), asOf);
        return judge(workbench, enabled, subject);
    }

    /** Defines a subject's views, the second of them over the given facts. */
    static void define(Workbench workbench, Subject subject, SqlText facts, LocalDate asOf) {
        workbench.run(subject.script(), Map.of("as_of", asOf, "facts", facts));
    }

    static Map<String, Long> judge(Workbench workbench, Collection<Rule> rules, Subject subject) {
        workbench.inTransaction(() -> {
            workbench.run(FORGET, Map.of("subject", subject.word()));
            if (!rules.isEmpty()) {
                var compiled = new CompiledRules(subject, List.copyOf(rules), workbench.dialect());
                workbench.run(CompiledRules.SCRIPT, compiled.parameters());
            }
        });
        return counts(workbench, rules, subject);
    }

    private static Map<String, Long> counts(Workbench workbench, Collection<Rule> rules, Subject subject) {
        var counts = new TreeMap<String, Long>();
        rules.forEach(rule -> counts.put(rule.id(), 0L));
        workbench.each(
                COUNTS,
                Map.of("subject", subject.word()),
                row -> counts.put(row.requiredText("rule"), row.number("findings")));
        return Collections.unmodifiableMap(counts);
    }
}
