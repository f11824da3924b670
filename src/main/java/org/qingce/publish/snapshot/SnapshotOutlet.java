package org.qingce.publish.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.Outgoing;
import org.qingce.publish.Outlet;
import org.qingce.publish.Publication;
import org.qingce.publish.PublishException;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.Relation;
import org.qingce.publish.Standing;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A DuckDB file in a folder; see {@code docs/published.md} for what readers find in it. */
public final class SnapshotOutlet implements Outlet {

    private static final Logger log = LoggerFactory.getLogger(SnapshotOutlet.class);
    private static final String NAME = "snapshot";

    private final Workbench workbench;
    private final SnapshotFiles files;
    private final int kept;
    private final PublishObserver observer;

    /**
     * @param workbench the register
     * @param folder where readers look
     * @param kept numbered snapshots that stay; 1 or more
     * @param observer is told of each step
     */
    public SnapshotOutlet(Workbench workbench, Path folder, int kept, PublishObserver observer) {
        this.workbench = workbench;
        this.files = new SnapshotFiles(folder);
        this.kept = kept;
        this.observer = observer;
    }

    /** A snapshot that cannot be read counts as none: the next one takes its place. */
    @Override
    public @Nullable Standing standing() {
        return inCurrent(() -> Recount.stated(workbench));
    }

    @Override
    public boolean alwaysWhole() {
        return true;
    }

    @Override
    public void publish(Publication next, boolean whole) {
        Path written = files.beside();
        Standing found = workbench.with(written, NAME, true, () -> {
            fill(next);
            return Recount.of(workbench, next.number());
        });
        if (!found.equals(next.standing())) {
            throw new PublishException("the snapshot that was written is " + found + ", not " + next.standing()
                    + ". Readers still see the publication before; 'publish' tries once more.");
        }
        try (Workbench snapshot = Workbench.small(written)) {
            snapshot.run(script("masked"));
        }
        observer.lasting("write snapshot");
        files.swapIn(written, next.number());
        observer.lasting("swap in");
    }

    private void fill(Publication next) {
        var outgoing = new Outgoing(workbench);
        outgoing.date(next.number(), true);
        for (Relation relation : Relation.values()) {
            Map<String, Object> parameters =
                    Map.of("relation", relation.id(), "columns", new SqlText(relation.names()));
            outgoing.inParts(
                    relation,
                    () -> workbench.run(script(relation.id() + "_none"), parameters),
                    () -> workbench.run(script(relation.id()), parameters));
            observer.lasting("write " + relation.id());
        }
        workbench.run(script("publication"));
    }

    @Override
    public void tidy() {
        files.keep(kept);
        observer.lasting("tidy");
    }

    @Override
    public @Nullable Standing recount() {
        return inCurrent(() -> {
            Standing stated = Recount.stated(workbench);
            return stated == null ? null : Recount.of(workbench, stated.publication());
        });
    }

    private @Nullable Standing inCurrent(Supplier<@Nullable Standing> question) {
        if (!Files.exists(files.current())) {
            return null;
        }
        try {
            return workbench.with(files.current(), NAME, false, question);
        } catch (WorkbenchException e) {
            log.warn("the snapshot {} cannot be read: {}", files.current(), e.getMessage());
            return null;
        }
    }

    @Override
    public void close() {
        // the workbench is the caller's
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(SnapshotOutlet.class, name);
    }
}
