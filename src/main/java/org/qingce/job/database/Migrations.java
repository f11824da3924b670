package org.qingce.job.database;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables up to this version, and leaves those of a later version alone. */
@Component
final class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        laterThanAllOfOurs(flyway).ifPresent(later -> {
            throw new DatabaseRefusedException("The operational database was made by a later version of qingce: it has "
                    + later.getVersion() + " (" + later.getDescription()
                    + "), which this version does not know. Run that later"
                    + " version, or name another database by spring.datasource.url. Nothing was changed.");
        });
        flyway.migrate();
    }

    private static Optional<MigrationInfo> laterThanAllOfOurs(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .filter(migration -> migration.getVersion() != null)
                .reduce((earlier, later) -> later);
    }
}
