package org.qingce.population.correction;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingce.population.number.PersonNumbers;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The corrections of a register. */
public final class Corrections {

    private static final int ROWS_PER_STATEMENT = 1000;

    private final Workbench workbench;

    /** Makes the tables where they are missing. */
    public Corrections(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("tables"));
    }

    /** Takes corrections in; they come into force when persons are made next. Belongs into the caller's transaction. */
    public void give(List<Correction> corrections) {
        for (int from = 0; from < corrections.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(corrections.size(), from + ROWS_PER_STATEMENT);
            String rows = workbench
                    .dialect()
                    .literal(corrections.subList(from, to).stream()
                            .map(Corrections::values)
                            .toList());
            workbench.run(script("give"), Map.of("rows", new SqlText(rows.substring(1, rows.length() - 1))));
        }
    }

    /** Takes back what answers said. Belongs into the caller's transaction. */
    public void withdraw(Collection<Long> answers) {
        if (!answers.isEmpty()) {
            workbench.run(script("withdraw"), Map.of("answers", answers));
        }
    }

    /**
     * Finds out which corrections are in force now, and has the persons made anew of whom others are than before. In one transaction.
     *
     * @see org.qingce.population.Persons
     */
    public void putInForce() {
        PersonNumbers.prepare(workbench);
        workbench.run(script("in_force"));
        workbench.inTransaction(() -> workbench.run(script("put_in_force")));
        workbench.run(script("forget"));
    }

    /** The corrections in force of one person, by field. */
    public List<Correction> of(long person) {
        return workbench.list(script("of_person"), Map.of("person_id", person), Corrections::correction);
    }

    private static List<?> values(Correction correction) {
        return Arrays.asList(
                correction.person(),
                correction.field(),
                correction.value(),
                correction.answeredOn(),
                correction.answeredBy(),
                correction.answerId());
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.number("person_id"),
                row.requiredText("field"),
                row.text("value"),
                Objects.requireNonNull(row.date("answered_on")),
                row.requiredText("answered_by"),
                row.number("answer_id"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Corrections.class, name);
    }
}
