package org.qingce.publish.table;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.qingce.publish.PublishException;

/** The tables themselves: made and brought up to date before anything is written. */
final class TableSchema {

    private TableSchema() {}

    /** @throws PublishException if they cannot be made */
    static void bringUpToDate(TableAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.url(), address.owner(), address.ownerSecret())
                    .locations("classpath:db/publish")
                    .table("publish_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new PublishException(
                    address + ": the tables of the published population cannot be made or brought up to date: "
                            + e.getMessage(),
                    e);
        }
    }
}
