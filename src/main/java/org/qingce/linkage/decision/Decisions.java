package org.qingce.linkage.decision;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * The decisions that a workbench holds: {@code link_decision}, those in force, and {@code decision_history}, all of them. A decision
 * takes the place of an earlier one about the same two nodes or the same two mentions.
 */
public final class Decisions {

    private static final int ROWS_PER_STATEMENT = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Workbench workbench;

    /** Makes the tables where they are missing. */
    public Decisions(Workbench workbench) {
        this.workbench = workbench;
        prepare(workbench);
    }

    /** Makes the tables where they are missing. */
    public static void prepare(Workbench workbench) {
        workbench.run(script("tables"));
    }

    /** Whether a file of these bytes was taken in before. */
    public boolean knows(String sha256) {
        return workbench
                .list(script("known_file"), Map.of("sha256", sha256), row -> row.truth("known"))
                .get(0);
    }

    /** The decisions in force, in order of their numbers. */
    public List<Decision> inForce() {
        return workbench.list(script("in_force"), Map.of(), Decisions::decision);
    }

    /**
     * Puts decisions in force, in one transaction.
     *
     * @param decisions no two about the same nodes
     * @throws IllegalArgumentException if the file was taken in before
     */
    public void take(DecisionFile file, List<Decision> decisions) {
        if (knows(file.sha256())) {
            throw new IllegalArgumentException(file.name() + " was taken in before");
        }
        stage(decisions);
        var parameters = new HashMap<String, Object>();
        parameters.put("sha256", file.sha256());
        parameters.put("name", file.name());
        parameters.put("taken_by", file.takenBy());
        parameters.put("taken_at", TIME.format(file.takenAt()));
        parameters.put("decisions", decisions.size());
        parameters.put("refused", file.refused());
        workbench.run(script("replaced"));
        workbench.inTransaction(() -> workbench.run(script("take"), parameters));
        workbench.run(script("forget"));
    }

    private void stage(List<Decision> decisions) {
        workbench.run(script("decided"));
        for (int from = 0; from < decisions.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(decisions.size(), from + ROWS_PER_STATEMENT);
            String rows = IntStream.range(from, to)
                    .mapToObj(at -> workbench.dialect().literal(row(at + 1, decisions.get(at))))
                    .collect(Collectors.joining(
                            ", ",
                            "(values ",
                            ") as listed (place, left_mention, right_mention,"
                                    + " left_node, right_node, verdict, decided_by, decided_at, reason)"));
            workbench.run(script("add_decided"), Map.of("rows", new SqlText(rows)));
        }
    }

    private static List<@Nullable Object> row(int place, Decision decision) {
        return Arrays.asList(
                place,
                decision.left().mention(),
                decision.right().mention(),
                decision.left().node(),
                decision.right().node(),
                decision.verdict().text(),
                decision.decidedBy(),
                TIME.format(decision.decidedAt()),
                decision.reason());
    }

    private static Decision decision(Row row) {
        return new Decision(
                new Decision.Place(row.number("left_mention"), row.number("left_node")),
                new Decision.Place(row.number("right_mention"), row.number("right_node")),
                Verdict.named(row.requiredText("verdict")),
                row.requiredText("decided_by"),
                LocalDateTime.parse(Objects.requireNonNull(row.text("decided_at")), TIME),
                row.text("reason"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Decisions.class, name);
    }
}
