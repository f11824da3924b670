package org.qingce.verification.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.population.correction.Correction;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The tables {@code answer} and {@code answer_file}. */
final class StoredAnswers {

    private static final int ROWS_PER_STATEMENT = 1000;

    private final Workbench workbench;

    StoredAnswers(Workbench workbench) {
        this.workbench = workbench;
        prepare(workbench);
    }

    static void prepare(Workbench workbench) {
        workbench.run(script("tables"));
    }

    /**
     * An answer in force.
     *
     * @param said verdict and values in one text
     */
    record InForce(long id, String said, LocalDate on) {}

    boolean knows(String sha256) {
        return workbench
                .list(script("known_file"), Map.of("sha256", sha256), row -> row.truth("known"))
                .get(0);
    }

    long nextFile() {
        return 1
                + workbench
                        .list(script("last_file_no"), Map.of(), row -> row.number("file_no"))
                        .get(0);
    }

    /** By reference without the kind. */
    Map<String, InForce> inForce(String kind, Collection<String> references) {
        var found = new HashMap<String, InForce>();
        List<String> all = List.copyOf(references);
        for (int from = 0; from < all.size(); from += ROWS_PER_STATEMENT) {
            var parameters = Map.of(
                    "kind", kind, "references", all.subList(from, Math.min(all.size(), from + ROWS_PER_STATEMENT)));
            workbench.each(
                    script("in_force"),
                    parameters,
                    row -> found.put(
                            row.requiredText("reference"),
                            new InForce(
                                    row.number("answer_id"),
                                    row.requiredText("verdict")
                                            + '|'
                                            + Objects.requireNonNullElse(row.text("said"), ""),
                                    Objects.requireNonNull(row.date("answered_on")))));
        }
        return found;
    }

    void addFile(Map<String, ?> file) {
        workbench.run(script("take_file"), file);
    }

    void add(List<Answer> answers, long runId) {
        for (int from = 0; from < answers.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(answers.size(), from + ROWS_PER_STATEMENT);
            String rows = workbench
                    .dialect()
                    .literal(answers.subList(from, to).stream()
                            .map(answer -> values(answer, runId))
                            .toList());
            workbench.run(script("take_answers"), Map.of("rows", new SqlText(rows.substring(1, rows.length() - 1))));
        }
        if (!answers.isEmpty()) {
            long first = answers.stream().mapToLong(Answer::id).min().orElseThrow();
            long last = answers.stream().mapToLong(Answer::id).max().orElseThrow();
            workbench.run(script("replace"), Map.of("first", first, "last", last));
        }
    }

    private static List<?> values(Answer answer, long runId) {
        return Arrays.asList(
                answer.id(),
                runId,
                answer.kind(),
                answer.asked().reference(),
                answer.asked().division(),
                answer.asked().person() == 0 ? null : answer.asked().person(),
                answer.verdict(),
                said(answer.values()),
                answer.by(),
                answer.on(),
                answer.remark(),
                null);
    }

    /** {@code field=value} by field, joined by U+001F; {@code ''} where there is none. */
    static String said(Map<String, ? extends @Nullable String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + '=' + Objects.requireNonNullElse(value.getValue(), ""))
                        .collect(Collectors.joining("\u001F"));
    }

    static List<Correction> corrections(Answer answer) {
        return answer.asked().person() == 0
                ? List.of()
                : new TreeMap<>(answer.values())
                        .entrySet().stream()
                                .map(value -> new Correction(
                                        answer.asked().person(),
                                        value.getKey(),
                                        value.getValue(),
                                        answer.on(),
                                        answer.by(),
                                        answer.id()))
                                .toList();
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(StoredAnswers.class, name);
    }
}
