package org.qingce.job.lease;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives the lease of a register out, to one process at a time. */
public final class Leases {

    /** Tokens of the leases that this process holds: one that it let go of while the database was away is no longer held. */
    private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 3;
    private static final int WORK_LENGTH = 200;

    private final LeaseTable table;
    private final ProcessIdentity self;
    private final Duration patience;
    private final Clock clock;

    /**
     * Gives out the lease of one name.
     *
     * @param self this process
     * @param patience how long a process on another host may be silent before it counts as dead; at least 1 second
     * @param clock this host's, only to know how long this process itself was away
     */
    public Leases(
            JdbcClient database,
            PlatformTransactionManager transactions,
            String name,
            ProcessIdentity self,
            Duration patience,
            Clock clock) {
        this.table = new LeaseTable(database, transactions, name);
        this.self = self;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Takes the lease.
     *
     * @param work in a few words
     * @throws LeaseHeldException if a living process has it
     */
    public HeldLease take(String work) {
        LeaseHolder mine = holder(work);
        HELD_HERE.add(mine.token());
        boolean taken = false;
        try {
            taken = take(mine);
        } finally {
            if (!taken) {
                HELD_HERE.remove(mine.token());
            }
        }
        if (taken) {
            return new HeldLease(table, mine, patience, clock, HELD_HERE);
        }
        throw table.read()
                .map(other -> new LeaseHeldException(other, table.now()))
                .orElseGet(() -> new LeaseHeldException(mine, 0));
    }

    /** Its token counts as held before the row says so: another thread that reads the row must not take it for that of a dead process. */
    private boolean take(LeaseHolder mine) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<LeaseHolder> other = table.read();
            if (other.isPresent() && !isDead(other.get())) {
                return false;
            }
            if (other.isEmpty() ? table.insert(mine) : table.replace(other.get(), mine)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a living process has the lease. */
    public boolean isHeld() {
        return table.read().filter(holder -> !isDead(holder)).isPresent();
    }

    private LeaseHolder holder(String work) {
        return new LeaseHolder(
                UUID.randomUUID().toString(),
                work.substring(0, Math.min(work.length(), WORK_LENGTH)),
                self.host(),
                self.machine(),
                self.pid(),
                self.start(),
                0,
                0);
    }

    private boolean isDead(LeaseHolder other) {
        if (!self.isNeighbourOf(other)) {
            return table.now() - other.heartbeatAt() > patience.toSeconds();
        } else if (other.pid() == self.pid() && other.processStart() == self.start()) {
            return !HELD_HERE.contains(other.token());
        }
        return !ProcessIdentity.isAlive(other);
    }
}
