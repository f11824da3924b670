package org.qingce.job.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.stereotype.Component;

/** What H2 and MySQL call by different names in the one set of migrations; and whether the database is one they are written for. */
@Component
class MigrationWords implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        try (Connection connection = configuration.getDataSource().getConnection()) {
            DatabaseCheck.check(connection);
            var driver = DatabaseDriver.fromProductName(connection.getMetaData().getDatabaseProductName());
            String moment = driver == DatabaseDriver.H2 ? "TIMESTAMP(6)" : "DATETIME(6)";
            configuration.placeholders(Map.of("moment", moment));
        } catch (SQLException e) {
            throw new FlywayException("cannot ask the operational database what it is: " + e.getMessage(), e);
        }
    }
}
