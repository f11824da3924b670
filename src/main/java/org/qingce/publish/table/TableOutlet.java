package org.qingce.publish.table;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.NotAsSentException;
import org.qingce.publish.Outlet;
import org.qingce.publish.Publication;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.Relation;
import org.qingce.publish.Standing;
import org.qingce.workbench.Workbench;

/**
 * Tables of MySQL or MariaDB. A publication is written beside what readers see, in batches of one transaction each that also notes how far
 * it has come; then one transaction shows it.
 */
public final class TableOutlet implements Outlet {

    /** So few that the server looks each key up and never reads the whole table. */
    private static final int KEYS_OF_A_STATEMENT = 2_000;

    private final Database database;
    private final StateTables state;
    private final Batches batches;
    private final Batches keyed;
    private final RowLoader loader;
    private final PublishObserver observer;

    /**
     * Connects, and makes the tables where they are missing.
     *
     * @param workbench the register
     * @param address where the tables are
     * @param batch rows of a transaction; 1 or more
     * @param observer is told of each transaction
     * @throws org.qingce.publish.PublishException if nobody answers, or tables cannot be made
     */
    public TableOutlet(Workbench workbench, TableAddress address, int batch, PublishObserver observer) {
        TableSchema.bringUpToDate(address);
        this.database = new Database(address);
        this.state = new StateTables(database.client());
        this.batches = new Batches(workbench, batch);
        this.keyed = new Batches(workbench, Math.min(batch, KEYS_OF_A_STATEMENT));
        this.loader = RowLoader.to(database);
        this.observer = observer;
    }

    @Override
    public @Nullable Standing standing() {
        return state.standing();
    }

    @Override
    public boolean alwaysWhole() {
        return false;
    }

    @Override
    public void publish(Publication next, boolean whole) {
        Progress progress = resumed(next, whole);
        batches.date(next.number(), whole);
        for (Relation relation : Relation.values()) {
            progress = write(relation, progress);
        }
        check(progress, next.standing());
        lasting("show", () -> state.show(next, whole));
    }

    private Progress resumed(Publication next, boolean whole) {
        Optional<Progress> begun = state.progress();
        boolean same = begun.isPresent()
                && begun.get().publication() == next.number()
                && begun.get().target().equals(next.standing().checksum())
                && begun.get().whole() == whole;
        if (same) {
            return begun.get();
        }
        if (begun.isPresent()) {
            sweep();
        }
        Progress fresh = beginning(next, whole);
        lasting("begin", () -> state.put(fresh));
        return fresh;
    }

    private Progress beginning(Publication next, boolean whole) {
        Standing seen = standing();
        return new Progress(
                next.number(),
                next.standing().checksum(),
                whole,
                0,
                Long.MIN_VALUE,
                whole || seen == null ? 0 : seen.persons(),
                whole || seen == null ? BigInteger.ZERO : seen.checksum());
    }

    private Progress write(Relation relation, Progress begun) {
        int step = relation.ordinal();
        if (begun.step() > step) {
            return begun;
        }
        Progress progress = begun.step() == step ? begun : begun.atStep(step);
        Batches rows = begun.whole() ? batches : keyed;
        try (var ahead = new ReadAhead(rows, relation, begun.whole(), progress.lastKey())) {
            while (ahead.hasNext()) {
                progress = write(relation, ahead.next(), progress);
            }
        }
        return progress;
    }

    private Progress write(Relation relation, Batch batch, Progress before) {
        var table = new VersionTable(database.client(), relation);
        return advance("write " + relation.id(), () -> {
            Tally added = batch.keys().isEmpty() ? Tally.NONE : insert(relation, table, batch, before);
            Tally closed = batch.closing().isEmpty() ? Tally.NONE : table.close(before.publication(), batch.closing());
            return before.plus(
                    batch.last(),
                    persons(relation, added) - persons(relation, closed),
                    added.hashes().subtract(closed.hashes()));
        });
    }

    private Tally insert(Relation relation, VersionTable table, Batch batch, Progress before) {
        loader.load(relation, before.publication(), batch);
        return before.whole()
                ? table.between(before.publication(), batch.firstKey(), batch.lastKey())
                : table.under(before.publication(), batch.keys());
    }

    private static long persons(Relation relation, Tally tally) {
        return relation == Relation.PERSON ? tally.rows() : 0;
    }

    private static void check(Progress written, Standing sent) {
        if (written.persons() != sent.persons() || !written.checksum().equals(sent.checksum())) {
            throw new NotAsSentException("what was written as publication " + sent.publication()
                    + " is not what was sent: "
                    + written.persons() + " persons, checksum " + written.checksum() + ", not " + sent.persons() + ", "
                    + sent.checksum()
                    + ". Readers still see the publication before. 'publish --full' writes all of it anew.");
        }
    }

    @Override
    public void tidy() {
        Progress progress = state.progress().orElse(null);
        if (progress == null) {
            return;
        }
        if (progress.whole() && state.publications() > 1) {
            sweep();
        } else if (!progress.whole()) {
            for (Relation relation : Relation.values()) {
                remove(relation, progress.publication());
            }
        }
        lasting("end", state::forgetProgress);
    }

    private void remove(Relation relation, long publication) {
        var table = new VersionTable(database.client(), relation);
        long after = Long.MIN_VALUE;
        for (List<Long> keys = keyed.gone(relation, after); !keys.isEmpty(); keys = keyed.gone(relation, after)) {
            List<Long> removed = keys;
            lasting("remove " + relation.id(), () -> table.remove(publication, removed));
            after = keys.get(keys.size() - 1);
        }
    }

    /** Leaves what readers see, and nothing else. */
    private void sweep() {
        Standing seen = standing();
        long publication = seen == null ? 0 : seen.publication();
        long oldest = state.oldest();
        for (Relation relation : Relation.values()) {
            var table = new VersionTable(database.client(), relation);
            Object after = table.beginning();
            for (Optional<Object> last = table.stretch(after); last.isPresent(); last = table.stretch(after)) {
                Object from = after;
                Object to = last.get();
                lasting("sweep " + relation.id(), () -> table.sweep(publication, oldest, from, to));
                after = to;
            }
        }
    }

    private Progress advance(String step, Supplier<Progress> work) {
        var reached = new AtomicReference<@Nullable Progress>();
        lasting(step, () -> {
            Progress progress = work.get();
            state.put(progress);
            reached.set(progress);
        });
        return Objects.requireNonNull(reached.get());
    }

    private void lasting(String step, Runnable work) {
        database.inTransaction(work);
        observer.lasting(step);
    }

    @Override
    public @Nullable Standing recount() {
        Standing seen = standing();
        return seen == null ? null : new TableRecount(database.client()).of(seen.publication());
    }

    @Override
    public void close() {
        database.close();
    }
}
