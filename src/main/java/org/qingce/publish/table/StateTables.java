package org.qingce.publish.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.Publication;
import org.qingce.publish.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that say which publication readers see, and how far the next one has come. */
final class StateTables {

    private final JdbcClient client;

    StateTables(JdbcClient client) {
        this.client = client;
    }

    @Nullable
    Standing standing() {
        return client.sql("select publication, persons, checksum from publication_state where id = 1")
                .query((row, number) -> new Standing(row.getLong(1), row.getLong(2), whole(row.getBigDecimal(3))))
                .optional()
                .filter(standing -> standing.publication() > 0)
                .orElse(null);
    }

    /** The first publication whose rows readers may see. */
    long oldest() {
        return client.sql("select oldest from publication_state where id = 1")
                .query(Long.class)
                .single();
    }

    /** How many publications there were. */
    long publications() {
        return client.sql("select count(*) from publication").query(Long.class).single();
    }

    Optional<Progress> progress() {
        return client.sql(
                        "select publication, target, whole, step, last_key, persons, checksum from publication_progress")
                .query((row, number) -> new Progress(
                        row.getLong(1),
                        whole(row.getBigDecimal(2)),
                        row.getBoolean(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        whole(row.getBigDecimal(7))))
                .optional();
    }

    void put(Progress progress) {
        forgetProgress();
        client.sql("insert into publication_progress (publication, target, whole, step, last_key, persons, checksum)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(progress.publication())
                .param(new BigDecimal(progress.target()))
                .param(progress.whole())
                .param(progress.step())
                .param(progress.lastKey())
                .param(progress.persons())
                .param(new BigDecimal(progress.checksum()))
                .update();
    }

    void forgetProgress() {
        client.sql("delete from publication_progress").update();
    }

    /** Lets readers see a publication, once the transaction is through. */
    void show(Publication next, boolean whole) {
        insert(next);
        client.sql("update publication_state set publication = :publication, persons = :persons, checksum = :checksum,"
                        + " oldest = case when :whole then :publication else oldest end where id = 1")
                .param("publication", next.number())
                .param("persons", next.standing().persons())
                .param("checksum", new BigDecimal(next.standing().checksum()))
                .param("whole", whole)
                .update();
    }

    private void insert(Publication next) {
        client.sql(
                        "insert into publication (publication, run_id, business_date, persons, checksum, added, changed, removed,"
                                + " published_at, accepted_by, accepted_reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(next.number())
                .param(next.run().runId())
                .param(next.run().businessDate())
                .param(next.standing().persons())
                .param(new BigDecimal(next.standing().checksum()))
                .param(next.difference().added())
                .param(next.difference().changed())
                .param(next.difference().removed())
                .param(next.publishedAt())
                .param(next.acceptedBy())
                .param(next.acceptedReason())
                .update();
    }

    private static BigInteger whole(BigDecimal number) {
        return number.toBigIntegerExact();
    }
}
