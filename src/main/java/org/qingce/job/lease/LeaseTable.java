package org.qingce.job.lease;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lease's row. Each question is a transaction of its own: inside the transaction of a step it would see the past, and keep others from
 * the row for as long as the step lasts.
 */
final class LeaseTable {

    private static final String NOW = "timestampdiff(second, timestamp '2020-01-01 00:00:00', localtimestamp)";

    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final String name;

    LeaseTable(JdbcClient database, PlatformTransactionManager transactions, String name) {
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.name = name;
    }

    /** Seconds by the database's clock. */
    long now() {
        return ask(() -> database.sql("select " + NOW).query(Long.class).single());
    }

    Optional<LeaseHolder> read() {
        return ask(() -> database.sql("select token, work, host, machine, pid, process_start, taken_at, heartbeat_at"
                        + " from run_lease where name = :name")
                .param("name", name)
                .query(LeaseHolder.class)
                .optional());
    }

    /** Whether the lease, which was free, is now this holder's; of several who try at once it is one's. */
    boolean insert(LeaseHolder holder) {
        try {
            return change(
                    "insert into run_lease (name, token, work, host, machine, pid, process_start, taken_at, heartbeat_at)"
                            + " values (:name, :token, :work, :host, :machine, :pid, :processStart, " + NOW + ", " + NOW
                            + ")",
                    holder,
                    holder);
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Whether the lease is now this holder's, having been the other's until this moment and the other not heard of since. */
    boolean replace(LeaseHolder other, LeaseHolder holder) {
        return change(
                "update run_lease set token = :token, work = :work, host = :host, machine = :machine, pid = :pid,"
                        + " process_start = :processStart, taken_at = " + NOW + ", heartbeat_at = " + NOW
                        + " where name = :name and token = :otherToken and heartbeat_at = :otherHeartbeat",
                holder,
                other);
    }

    private boolean change(String sql, LeaseHolder holder, LeaseHolder other) {
        return ask(() -> database.sql(sql)
                        .param("name", name)
                        .param("token", holder.token())
                        .param("work", holder.work())
                        .param("host", holder.host())
                        .param("machine", holder.machine())
                        .param("pid", holder.pid())
                        .param("processStart", holder.processStart())
                        .param("otherToken", other.token())
                        .param("otherHeartbeat", other.heartbeatAt())
                        .update())
                == 1;
    }

    /** Notes that the holder of a token is alive; false if the lease is no longer the holder's. */
    boolean beat(String token) {
        return ask(() ->
                database.sql("update run_lease set heartbeat_at = " + NOW + " where name = :name and token = :token")
                                        .param("name", name)
                                        .param("token", token)
                                        .update()
                                > 0
                        || database.sql("select count(*) from run_lease where name = :name and token = :token")
                                        .param("name", name)
                                        .param("token", token)
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }

    /** Lets the lease go, if it is still the holder's. */
    void release(String token) {
        ask(() -> database.sql("delete from run_lease where name = :name and token = :token")
                .param("name", name)
                .param("token", token)
                .update());
    }

    private <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(alone.execute(status -> question.get()));
    }
}
