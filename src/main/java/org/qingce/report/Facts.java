package org.qingce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * What a report tells beside the figures.
 *
 * @param idStatus cases by view and status
 * @param findings gravest and most frequent first
 * @param rejects most frequent first
 * @param sources by source and file number
 * @param links how good the links are
 */
record Facts(
        Map<String, Map<String, Long>> idStatus,
        List<BrokenRule> findings,
        List<RejectedRecords> rejects,
        List<SourceFile> sources,
        LinkFacts links) {

    private static final int EXAMPLES = 3;

    /** A rule that was broken: how often, of how many subjects, and the first cases with masked values. */
    record BrokenRule(
            String rule, String severity, String subject, long cases, long subjects, List<Example> examples) {}

    /** One case: where it stands and the masked values, by field, that show it. */
    record Example(String file, long line, Map<String, String> shown) {}

    /** Records of one file that were rejected for one reason, with their first lines. */
    record RejectedRecords(String file, @Nullable String source, String reason, long cases, List<Long> lines) {}

    /** A file that the register is made of. */
    record SourceFile(
            String source,
            String name,
            @Nullable String charset,
            @Nullable LocalDate businessDate,
            long lines,
            long accepted,
            long rejected,
            @Nullable String droppedColumns) {}

    static Facts read(Workbench workbench, Scope scope) {
        return new Facts(
                idStatus(workbench, scope),
                findings(workbench, scope),
                rejects(workbench),
                sources(workbench),
                LinkFacts.read(workbench));
    }

    private static Map<String, Map<String, Long>> idStatus(Workbench workbench, Scope scope) {
        var cases = new LinkedHashMap<String, Map<String, Long>>();
        workbench.each(
                script("id_status"),
                Map.of("scope", scope.code()),
                row -> cases.computeIfAbsent(row.requiredText("view"), view -> new LinkedHashMap<>())
                        .put(row.requiredText("id_status"), row.number("cases")));
        return cases;
    }

    private static List<BrokenRule> findings(Workbench workbench, Scope scope) {
        var examples = new LinkedHashMap<String, List<Example>>();
        workbench.each(
                script("finding_examples"),
                Map.of("most", EXAMPLES, "scope", scope.code()),
                row -> examples.computeIfAbsent(
                                row.requiredText("rule") + " " + row.requiredText("subject"), key -> new ArrayList<>())
                        .add(new Example(
                                row.requiredText("file_name"), row.number("line"), MaskedJson.of(row.text("shown")))));
        return workbench.list(script("findings"), Map.of("scope", scope.code()), row -> {
            String rule = row.requiredText("rule");
            String subject = row.requiredText("subject");
            var shown = examples.getOrDefault(rule + " " + subject, List.of());
            return new BrokenRule(
                    rule, row.requiredText("severity"), subject, row.number("cases"), row.number("subjects"), shown);
        });
    }

    private static List<RejectedRecords> rejects(Workbench workbench) {
        var rejects = new LinkedHashMap<String, RejectedRecords>();
        workbench.each(
                script("rejects"),
                Map.of("most", EXAMPLES),
                row -> rejects.computeIfAbsent(
                                row.number("file_no") + " " + row.requiredText("reason"),
                                key -> new RejectedRecords(
                                        String.valueOf(row.text("file_name")),
                                        row.text("source"),
                                        row.requiredText("reason"),
                                        row.number("cases"),
                                        new ArrayList<>()))
                        .lines()
                        .add(row.number("line")));
        return List.copyOf(rejects.values());
    }

    private static List<SourceFile> sources(Workbench workbench) {
        return workbench.list(
                script("sources"),
                Map.of(),
                row -> new SourceFile(
                        row.requiredText("source"),
                        row.requiredText("name"),
                        row.text("charset"),
                        row.date("business_date"),
                        row.number("lines"),
                        row.number("accepted"),
                        row.number("rejected"),
                        row.text("dropped_columns")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Facts.class, name);
    }
}
