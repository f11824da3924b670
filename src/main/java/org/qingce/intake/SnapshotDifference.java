package org.qingce.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * In what the new snapshots of a run differ from the records that stand, found by what the records say, wherever they stand in their
 * files. Works in scratch, so before the transaction that changes the register.
 */
final class SnapshotDifference {

    private static final SqlScript EMPTY = script("empty_difference");
    private static final SqlScript STANDING = script("standing");
    private static final SqlScript DIFFERENCE = script("difference");
    private static final SqlScript NEW_RECORDS = script("new_records");
    private static final SqlScript FORGET = script("forget_difference");

    private final Workbench workbench;
    private final StagedLines staged;
    private final Set<String> compared = new HashSet<>();

    /** Knows no difference yet. */
    SnapshotDifference(Workbench workbench, StagedLines staged) {
        this.workbench = workbench;
        this.staged = staged;
        workbench.run(EMPTY);
    }

    /** Compares a new snapshot, if there is anything to compare it with. */
    void add(SourceDefinition source, List<FilePart> parts) {
        boolean standing = workbench
                        .list(STANDING, Map.of("source", source.id()), row -> row.number("mentions"))
                        .get(0)
                > 0;
        if (standing) {
            var parameters = Map.of(
                    "source", source.id(),
                    "contents", staged.of(parts, StagingArea.Content.CONTENTS),
                    "keys", staged.of(parts, StagingArea.Content.KEYS));
            workbench.run(DIFFERENCE, parameters);
            compared.add(source.id());
        }
    }

    /** Whether only what is new of this source's lines is to be loaded, and only what is gone removed. */
    boolean isCompared(SourceDefinition source) {
        return compared.contains(source.id());
    }

    /** The records of all compared snapshots that did not stand before. */
    LineSelection newRecords() {
        var records = LongStream.builder();
        workbench.each(NEW_RECORDS, Map.of(), row -> records.add(row.number("record_id")));
        return new LineSelection(records.build().toArray());
    }

    /** Leaves nothing behind. */
    void forget() {
        workbench.run(FORGET);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(SnapshotDifference.class, name);
    }
}
