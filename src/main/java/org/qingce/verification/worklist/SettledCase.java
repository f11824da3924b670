package org.qingce.verification.worklist;

import java.util.List;
import java.util.Map;
import org.qingce.verification.answer.Answer;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * A case that an answer settles.
 *
 * @param number of the case
 * @param state {@code answered} or {@code verified-right}
 * @param answer by which it is
 */
record SettledCase(long number, String state, Answer answer) {

    private static final int ROWS_PER_STATEMENT = 1000;

    /** Writes them; no case may be there twice. */
    static void write(Workbench workbench, long runId, List<SettledCase> cases) {
        for (int from = 0; from < cases.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(cases.size(), from + ROWS_PER_STATEMENT);
            String rows = workbench
                    .dialect()
                    .literal(cases.subList(from, to).stream()
                            .map(SettledCase::values)
                            .toList());
            workbench.run(
                    SqlScript.beside(SettledCase.class, "settle_cases"),
                    Map.of("rows", new SqlText(rows.substring(1, rows.length() - 1)), "run_id", runId));
        }
    }

    private List<?> values() {
        return List.of(number, state, answer.by(), answer.on(), answer.verdict(), answer.id());
    }
}
