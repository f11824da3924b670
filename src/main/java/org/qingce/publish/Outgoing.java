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

    /** Persons that are asked at a time, with the addresses that stand in mentions: about 200 MB. */
    private static final int PART = 500_000;

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
        Map<String, SqlText> parameters = Map.of(
                "said",
                new SqlText(relation.said()),
                "columns",
                new SqlText(relation.names()),
                "row_text",
                new SqlText(relation.rowText()));
        inParts(
                relation,
                "suspects",
                () -> workbench.run(script("said_none"), parameters),
                () -> workbench.run(script("said"), parameters));
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

    /**
     * Makes {@code publishable}, rows of the relation, each its {@code row_key} and its columns, for a part of them after the other, in the
     * order of their keys: so many that memory holds them.
     *
     * @param first what is done before the first part, when there are columns but no rows yet
     * @param part what is done with each part
     */
    public void inParts(Relation relation, Runnable first, Runnable part) {
        inParts(relation, "everybody", first, part);
    }

    private void inParts(Relation relation, String speaking, Runnable first, Runnable part) {
        if (relation != Relation.PERSON) {
            workbench.run(script(relation.id()));
            first.run();
            part.run();
            return;
        }
        workbench.run(script(speaking));
        part(Long.MIN_VALUE, Long.MIN_VALUE);
        first.run();
        long after = Long.MIN_VALUE;
        for (long last : workbench.list(script("parts"), Map.of("size", PART), row -> row.number("last"))) {
            part(after, last);
            part.run();
            after = last;
        }
    }

    private void part(long after, long last) {
        workbench.run(script("part"), Map.of("after", after, "last", last));
        workbench.run(script(Relation.PERSON.id()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Outgoing.class, name);
    }
}
