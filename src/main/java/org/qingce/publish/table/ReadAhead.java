package org.qingce.publish.table;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.qingce.publish.Relation;

/**
 * Reads the next batch from the register while the one before is written. Nobody else uses the register meanwhile: one batch is read at a
 * time, and none once this is closed.
 */
final class ReadAhead implements Iterator<Batch>, AutoCloseable {

    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> new Thread(work, "publish-read"));
    private final Batches batches;
    private final Relation relation;
    private final boolean whole;
    private final Iterator<Long> ends;
    private long after;
    private Optional<CompletableFuture<Batch>> next;

    /** @param after the key after which to begin */
    ReadAhead(Batches batches, Relation relation, boolean whole, long after) {
        this.batches = batches;
        this.relation = relation;
        this.whole = whole;
        this.ends = batches.ends(relation, whole, after).iterator();
        this.after = after;
        this.next = begin();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    /** The next batch, in order; what failed when it was read fails here. */
    @Override
    public Batch next() {
        Batch batch = read(next.orElseThrow());
        next = begin();
        return batch;
    }

    private Optional<CompletableFuture<Batch>> begin() {
        if (!ends.hasNext()) {
            return Optional.empty();
        }
        long from = after;
        long to = ends.next();
        after = to;
        return Optional.of(CompletableFuture.supplyAsync(() -> batches.between(relation, whole, from, to), reader));
    }

    private static Batch read(CompletableFuture<Batch> batch) {
        try {
            return batch.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for what is being read: the register is the caller's again. */
    @Override
    public void close() {
        reader.shutdown();
        boolean interrupted = false;
        while (!reader.isTerminated()) {
            try {
                reader.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
