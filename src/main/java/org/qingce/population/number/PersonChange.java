package org.qingce.population.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Mentions that joined or left a person in one run for one reason.
 *
 * @param runId the run that found it
 * @param changedOn its business date
 * @param why as in {@code membership_change}
 * @param joined whether they joined; else they left
 * @param other the person they came from or went to; 0 where there is none
 * @param mentions how many
 */
public record PersonChange(long runId, LocalDate changedOn, String why, boolean joined, long other, long mentions) {

    private static final SqlScript HISTORY = SqlScript.beside(PersonChange.class, "history");

    /** The history of a person, the oldest first; its very first mentions are not in it. */
    public static List<PersonChange> of(Workbench workbench, long personId) {
        return workbench.list(
                HISTORY,
                Map.of("person_id", personId),
                row -> new PersonChange(
                        row.number("run_id"),
                        Objects.requireNonNull(row.date("changed_on")),
                        row.requiredText("why"),
                        row.truth("joined"),
                        row.number("other_person"),
                        row.number("mentions")));
    }
}
