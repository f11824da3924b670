package org.qingce.publish.table;

import org.qingce.publish.PublishException;
import org.qingce.publish.Relation;

/** A way to hand rows to the server. */
interface RowLoader {

    /**
     * Writes the rows of a batch as new versions.
     *
     * @param publication from which on they are seen
     * @throws PublishException if the server did not take a row as it is
     */
    void load(Relation relation, long publication, Batch batch);

    /** The quickest way that the server allows. */
    static RowLoader to(Database database) {
        return database.takesBulk() ? new BulkLoad(database.connection()) : new BatchedInsert(database.connection());
    }
}
