package org.qingce.publish;

import java.math.BigInteger;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * The state that the register holds, as it would be published. Leaves {@code scratch.outgoing}, the hash of each row, and
 * {@code publishing_row}, the rows that differ from what was published last.
 */
public final class Outgoing {

    private final Workbench workbench;

    public Outgoing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Works out what differs. */
    Changes compare() {
        workbench.run(script("start"));
        for (Relation relation : Relation.values()) {
            open(relation);
            workbench.run(
                    script("outgoing"), Map.of("relation", relation.id(), "row_text", new SqlText(relation.rowText())));
        }
        workbench.run(script("changes"));
        return workbench
                .list(
                        script("counted"),
                        Map.of(),
                        row -> new Changes(
                                row.number("persons"),
                                new BigInteger(row.requiredText("checksum")),
                                new Difference(row.number("added"), row.number("changed"), row.number("removed")),
                                row.number("others")))
                .get(0);
    }

    /**
     * Leaves {@code scratch.dated}: each row's hash, and the publication since which the row stands as it does.
     *
     * @param whole whether of all rows, not only of those that differ
     */
    public void date(long publication, boolean whole) {
        workbench.run(script("dated"), Map.of("publication", publication));
        if (whole) {
            workbench.run(script("dated_before"));
        }
    }

    /** Makes {@code publishable}: a row for each row of the relation, its {@code row_key} and its columns. */
    public void open(Relation relation) {
        workbench.run(script(relation.id()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Outgoing.class, name);
    }
}
