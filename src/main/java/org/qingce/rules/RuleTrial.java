package org.qingce.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingce.definition.DefinitionException;
import org.qingce.workbench.ConditionCheck;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;

/**
 * Judges the register by rules that are not in force. The register itself is opened for reading only, so that the engine that judges
 * by night can write its findings beside it: what a trial counts is what the next run would find in the same records.
 */
public final class RuleTrial {

    private static final SqlScript FINDING = SqlScript.beside(RuleTrial.class, "finding");
    private static final SqlScript ROWS = SqlScript.beside(RuleTrial.class, "trial_rows");
    private static final SqlScript SOURCES = SqlScript.beside(RuleTrial.class, "trial_sources");
    private static final SqlScript TOWNSHIPS = SqlScript.beside(RuleTrial.class, "trial_townships");
    private static final SqlScript STANDING = SqlScript.beside(RuleTrial.class, "trial_standing");

    private static final int TOWNSHIPS_SHOWN = 5;

    private final Workbench workbench;
    private final LocalDate asOf;
    private final RuleCatalogue inForce;
    private final Map<Subject, Map<String, Long>> rows = new EnumMap<>(Subject.class);

    /**
     * @param workbench opened {@linkplain Workbench#beside beside} the register
     * @param asOf business date of the run that left the register as it is
     * @param inForce the rules that the register was judged by
     */
    public RuleTrial(Workbench workbench, LocalDate asOf, RuleCatalogue inForce) {
        this.workbench = workbench;
        this.asOf = asOf;
        this.inForce = inForce;
    }

    /**
     * Judges by one rule, also where it is switched off.
     *
     * @param examples how many findings are shown at the most
     * @throws DefinitionException if the condition fails on a value of the register
     */
    public TriedRule judge(Rule rule, int examples) {
        Subject subject = rule.subject();
        workbench.run(FINDING);
        RuleEngine.define(workbench, subject, subject.facts(), asOf);
        long start = System.nanoTime();
        judge(rule);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Map<String, Object> asked = Map.of("rule", rule.id(), "subject", subject.word(), "most", TOWNSHIPS_SHOWN);
        return new TriedRule(
                rule,
                bySource(rule, counts(SOURCES, asked)),
                workbench.list(TOWNSHIPS, asked, TriedRule.Township::of),
                TrialExamples.of(workbench, rule, examples),
                standing(rule, asked),
                took);
    }

    private void judge(Rule rule) {
        try {
            RuleEngine.judge(workbench, List.of(rule), rule.subject());
        } catch (WorkbenchException e) {
            throw new DefinitionException(
                    rule.file(),
                    rule.line(),
                    "rule " + rule.id() + " compiles, but fails on the register: " + ConditionCheck.failure(e));
        }
    }

    private Map<String, TriedRule.Count> bySource(Rule rule, Map<String, Long> findings) {
        var counts = new LinkedHashMap<String, TriedRule.Count>();
        rows.computeIfAbsent(rule.subject(), this::rows).forEach((source, cases) -> {
            if (rule.appliesTo().isEmpty() || rule.appliesTo().contains(source)) {
                counts.put(source, new TriedRule.Count(findings.getOrDefault(source, 0L), cases));
            }
        });
        return counts;
    }

    private Map<String, Long> rows(Subject subject) {
        return counts(ROWS, Map.of("relation", new SqlText(subject.facts().sql())));
    }

    private Map<String, Long> counts(SqlScript query, Map<String, Object> parameters) {
        var counts = new LinkedHashMap<String, Long>();
        workbench.each(query, parameters, row -> counts.put(row.requiredText("source"), row.number("cases")));
        return counts;
    }

    private Optional<TriedRule.Standing> standing(Rule rule, Map<String, Object> asked) {
        return inForce.find(rule.id())
                .map(earlier -> workbench
                        .list(STANDING, asked, row -> TriedRule.Standing.of(earlier, row))
                        .get(0));
    }
}
