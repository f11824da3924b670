package org.qingce.job;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.qingce.job.lease.HeldLease;
import org.qingce.job.lease.LeaseHeldException;
import org.qingce.job.lease.Leases;
import org.qingce.job.lease.ProcessIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The way in to the register: whoever is inside is alone. It has two doors: the operating system's lock on the home keeps the processes of
 * one host apart, the lease in the operational database those of several.
 */
@Component
class RunDoor {

    private static final String REGISTER = "register";

    private final QingceSettings settings;
    private final Leases leases;
    private static final AtomicInteger INSIDE = new AtomicInteger();

    private volatile @Nullable HeldLease held;

    RunDoor(QingceSettings settings, JdbcClient database, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.leases = new Leases(
                database, transactions, REGISTER, ProcessIdentity.current(), settings.leaseTime(), Clock.systemUTC());
    }

    /** Somebody inside; closing it lets the next one in. */
    interface Inside extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Goes in.
     *
     * @param what for, in a few words, as others are told who find it shut
     * @throws RunHeldException if somebody is inside
     */
    Inside enter(String what) {
        RunLock lock = RunLock.take(settings.home(), what);
        try {
            held = leases.take(what);
            INSIDE.incrementAndGet();
            return () -> leave(lock);
        } catch (LeaseHeldException e) {
            lock.close();
            throw new RunHeldException(settings.home(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void leave(RunLock lock) {
        HeldLease lease = held;
        try {
            if (lease != null) {
                lease.close();
            }
        } finally {
            lock.close();
            empty();
        }
    }

    private synchronized void empty() {
        held = null;
        INSIDE.decrementAndGet();
        notifyAll();
    }

    /** Whether anybody is inside any door of this process. */
    static boolean isAnybodyInside() {
        return INSIDE.get() > 0;
    }

    /** Whether a living process, this one or another, is inside. */
    boolean isHeldByAnybody() {
        return leases.isHeld();
    }

    /** Whether nobody is inside. */
    boolean isEmpty() {
        return held == null;
    }

    /** Waits until nobody is inside, but no longer than that; whether nobody is. */
    synchronized boolean awaitEmpty(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); !isEmpty() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return isEmpty();
    }

    /**
     * Makes sure that nobody else has come in, before more is done.
     *
     * @throws org.qingce.job.lease.LeaseLostException if somebody has
     */
    void check() {
        HeldLease lease = held;
        if (lease != null) {
            lease.check();
        }
    }

    /** The same for places that are passed often: asks only after this process was away. */
    void checkIfAway() {
        HeldLease lease = held;
        if (lease != null) {
            lease.checkIfAway();
        }
    }
}
