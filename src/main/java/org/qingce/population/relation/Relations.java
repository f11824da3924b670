package org.qingce.population.relation;

import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Makes the tables {@code couple}, {@code parent_child}, {@code household} and {@code person_fact} anew; see
 * {@code docs/data-model.md}.
 */
public final class Relations {

    private static final List<String> PREPARED = List.of("noted", "crowd", "ties", "pairs");
    private static final List<String> KEPT = List.of("couple", "parent_child", "household", "person_fact");

    private Relations() {}

    /**
     * Replaces the tables by what the register says now, all of them in one transaction.
     *
     * @param workbench holds the tables of intake, {@code person_mention} and {@code person}
     * @return rows of the four tables together
     */
    public static long build(Workbench workbench) {
        PREPARED.forEach(stage -> workbench.run(script(stage)));
        workbench.inTransaction(() -> KEPT.forEach(table -> workbench.run(script(table))));
        workbench.run(script("forget"));
        return workbench
                .list(script("rows"), Map.of(), row -> row.number("relations"))
                .get(0);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Relations.class, name);
    }
}
