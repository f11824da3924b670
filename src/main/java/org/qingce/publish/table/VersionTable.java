package org.qingce.publish.table;

import java.util.List;
import java.util.Optional;
import org.qingce.publish.PublishedColumn.Kind;
import org.qingce.publish.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of one relation's rows. */
final class VersionTable {

    /** Until when a version is seen that nothing has taken the place of. */
    static final long OPEN = Long.MAX_VALUE;

    private static final int SWEPT = 10_000;

    private final JdbcClient client;
    private final Relation relation;
    private final String table;
    private final String key;

    VersionTable(JdbcClient client, Relation relation) {
        this.client = client;
        this.relation = relation;
        this.table = relation.id() + "_version";
        this.key = relation.key().name();
    }

    String name() {
        return table;
    }

    /** What the rows of a publication between two keys are, both counted in. */
    Tally between(long publication, long first, long last) {
        return client.sql("select count(*), coalesce(sum(row_hash), 0) from " + table + " where " + key
                        + " >= :first and " + key + " <= :last and from_publication = :publication")
                .param("first", keyOf(first))
                .param("last", keyOf(last))
                .param("publication", publication)
                .query(Tally::of)
                .single();
    }

    /** What the rows of a publication under the given keys are. */
    Tally under(long publication, List<Long> keys) {
        return client.sql("select count(*), coalesce(sum(row_hash), 0) from " + table + " where " + key
                        + " in (:keys) and from_publication = :publication")
                .param("keys", keysOf(keys))
                .param("publication", publication)
                .query(Tally::of)
                .single();
    }

    /** From a publication on, the rows under the given keys are no longer seen; says what they were. */
    Tally close(long publication, List<Long> keys) {
        String open = " where " + key + " in (:keys) and to_publication = :open and from_publication < :publication";
        Tally tally = client.sql("select count(*), coalesce(sum(row_hash), 0) from " + table + open)
                .param("keys", keysOf(keys))
                .param("open", OPEN)
                .param("publication", publication)
                .query(Tally::of)
                .single();
        client.sql("update " + table + " set to_publication = :publication" + open)
                .param("keys", keysOf(keys))
                .param("open", OPEN)
                .param("publication", publication)
                .update();
        return tally;
    }

    /** Removes rows under the given keys that are not seen from a publication on. */
    void remove(long publication, List<Long> keys) {
        client.sql("delete from " + table + " where " + key + " in (:keys) and to_publication <= :publication")
                .param("keys", keysOf(keys))
                .param("publication", publication)
                .update();
    }

    /** The last key of the stretch of rows that follows a key; empty where none follows. */
    Optional<Object> stretch(Object after) {
        return client.sql("select max(" + key + ") from (select " + key + " from " + table + " where " + key
                        + " > :after order by " + key + " limit " + SWEPT + ") stretch")
                .param("after", after)
                .query((row, number) -> Optional.ofNullable(row.getObject(1)))
                .single();
    }

    /** Where sweeping starts: before every key. */
    Object beginning() {
        return relation.key().kind() == Kind.TEXT ? "" : Long.valueOf(Long.MIN_VALUE);
    }

    /** Leaves of a stretch what is seen in a publication, as if no later one had been begun. */
    void sweep(long publication, long oldest, Object after, Object last) {
        String stretch = " where " + key + " > :after and " + key + " <= :last";
        client.sql(
                        "delete from " + table + stretch
                                + " and (from_publication > :publication or from_publication < :oldest or to_publication <= :publication)")
                .param("after", after)
                .param("last", last)
                .param("publication", publication)
                .param("oldest", oldest)
                .update();
        client.sql("update " + table + " set to_publication = :open" + stretch + " and to_publication <> :open")
                .param("after", after)
                .param("last", last)
                .param("open", OPEN)
                .update();
    }

    private List<Object> keysOf(List<Long> keys) {
        return keys.stream().map(this::keyOf).toList();
    }

    private Object keyOf(long rowKey) {
        return relation.key().kind() == Kind.TEXT ? Long.toString(rowKey) : (Object) rowKey;
    }
}
