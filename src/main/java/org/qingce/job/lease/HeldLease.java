package org.qingce.job.lease;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A lease in the hands of this process, which is heard of until it lets go. */
public final class HeldLease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HeldLease.class);

    /** So many heartbeats may be missed before others may think that the process has died. */
    private static final int BEATS = 12;

    private final LeaseTable table;
    private final LeaseHolder mine;
    private final Duration interval;
    private final Clock clock;
    private final Set<String> heldHere;
    private final ScheduledExecutorService heart;
    private final Future<?> beats;
    private volatile Instant heard;
    private volatile boolean lost;

    HeldLease(LeaseTable table, LeaseHolder mine, Duration patience, Clock clock, Set<String> heldHere) {
        this.table = table;
        this.mine = mine;
        this.interval = patience.dividedBy(BEATS);
        this.clock = clock;
        this.heldHere = heldHere;
        this.heard = clock.instant();
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "lease");
            thread.setDaemon(true);
            return thread;
        });
        this.beats = heart.scheduleWithFixedDelay(
                this::beat, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A database that does not answer takes the lease from nobody: nobody else can take it either. */
    private void beat() {
        try {
            if (table.beat(mine.token())) {
                heard = clock.instant();
            } else {
                lost = true;
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("no heartbeat: {}", e.getMessage());
        }
    }

    /**
     * Makes sure, by asking the database, that the lease is still held.
     *
     * @throws LeaseLostException if another has taken it, because this process was not heard of for too long
     */
    public void check() {
        beat();
        if (lost) {
            throw new LeaseLostException(mine, table.read());
        }
    }

    /**
     * The same, asking only if this process has been away for longer than two heartbeats; for places that are passed often.
     *
     * @throws LeaseLostException if another has taken it
     */
    public void checkIfAway() {
        if (lost || Duration.between(heard, clock.instant()).compareTo(interval.multipliedBy(2)) > 0) {
            check();
        }
    }

    /** Lets go. If the database does not answer, the next to come on this host sees that nobody holds the lease. */
    @Override
    public void close() {
        beats.cancel(false);
        heart.shutdownNow();
        heldHere.remove(mine.token());
        try {
            table.release(mine.token());
        } catch (DataAccessException | TransactionException e) {
            log.warn("the lease could not be let go: {}", e.getMessage());
        }
    }
}
