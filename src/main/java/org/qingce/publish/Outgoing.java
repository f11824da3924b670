package org.qingce.publish;

import java.math.BigInteger;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * The state that the register holds, as it would be published. Leaves {@code publishing_row}, the rows that differ from what was published
 * last, and in {@link Relation#said} what these rows say. What a person says is only asked where the person's columns in the register are
 * not those that were published: an address stands in the mention that it was taken from, whose number means the same text as long as the
 * register lives.
 */
public final class Outgoing {

    private final Workbench workbench;
    private final NarrowHashMaker maker;

    public Outgoing(Workbench workbench) {
        this.workbench = workbench;
        this.maker = new NarrowHashMaker(workbench);
    }

    /**
     * Works out what differs.
     *
     * @param everything whether to ask what every person says; otherwise only those whose columns in the register changed
     */
    Changes compare(boolean everything) {
        boolean trusted = !everything && maker.isAsBefore();
        workbench.run(script("narrow"), Map.of("trusted", trusted));
        workbench.run(script("suspects"));
        for (Relation relation : Relation.values()) {
            ask(relation);
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

    private void ask(Relation relation) {
        workbench.run(script(relation.id()));
        workbench.run(
                script("said"),
                Map.of(
                        "said",
                        new SqlText(relation.said()),
                        "columns",
                        new SqlText(relation.names()),
                        "row_text",
                        new SqlText(relation.rowText())));
    }

    /** Keeps in mind whose columns in the register changed without saying anything else, so that the next night need not ask again. */
    void remember() {
        workbench.run(script("again"));
        workbench.inTransaction(() -> {
            if (!maker.isAsBefore()) {
                workbench.run(script("distrust"));
            }
            workbench.run(script("remember"), Map.of("maker", maker.now()));
        });
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

    /** Makes {@code publishable}: all rows of the relation, each its {@code row_key} and its columns. */
    public void open(Relation relation) {
        workbench.run(script("everybody"));
        workbench.run(script(relation.id()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Outgoing.class, name);
    }
}
