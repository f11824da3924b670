package org.qingce.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;

/**
 * What a rule on trial finds in the register.
 *
 * @param rule the rule
 * @param bySource findings and rows of each source that the rule applies to, by source id; empty for rows without a source
 * @param townships those with most findings, the most first
 * @param examples findings from all over the register
 * @param standing what stands of the rule in force with that id; empty where no rule has it
 * @param took how long judging took
 */
public record TriedRule(
        Rule rule,
        Map<String, Count> bySource,
        List<Township> townships,
        List<Example> examples,
        Optional<Standing> standing,
        Duration took) {

    /**
     * Findings among rows.
     *
     * @param findings at least 0
     * @param rows at least the findings
     */
    public record Count(long findings, long rows) {

        Count plus(Count other) {
            return new Count(findings + other.findings, rows + other.rows);
        }
    }

    /**
     * Where findings are.
     *
     * @param code nine digits, or as records write it where no township is known; empty where they write none
     * @param name empty where it is not known
     * @param findings at least 1
     */
    public record Township(String code, String name, long findings) {

        static Township of(Row row) {
            return new Township(row.requiredText("code"), row.requiredText("name"), row.number("cases"));
        }
    }

    /**
     * One finding.
     *
     * @param subjectId the subject's key
     * @param file the file that it leads back to; null where the subject is of no one record
     * @param line the line that its record starts at; 0 where there is no file
     * @param shown the columns that the rule shows, in full
     */
    public record Example(long subjectId, @Nullable String file, long line, Map<String, @Nullable String> shown) {}

    /**
     * What the latest run left of the rule in force.
     *
     * @param rule the rule in force
     * @param judged whether the latest run judged by it
     * @param findings how many of its findings stand
     * @param added found on trial, not standing
     * @param dropped standing, not found on trial
     */
    public record Standing(Rule rule, boolean judged, long findings, long added, long dropped) {

        static Standing of(Rule rule, Row row) {
            return new Standing(
                    rule, row.truth("judged"), row.number("standing"), row.number("added"), row.number("dropped"));
        }
    }

    /** Over all sources. */
    public Count all() {
        return bySource.values().stream().reduce(new Count(0, 0), Count::plus);
    }
}
