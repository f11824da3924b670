package org.qingce.operation.doctor;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.qingce.definition.Label;
import org.qingce.job.database.ServerVersion;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operational database is; of a server also rights, characters, time and whether the way to it is encrypted. */
@Component
final class DatabaseCheck implements Check {

    private final DataSource database;
    private final Environment environment;

    DatabaseCheck(DataSource database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Finding> look() throws SQLException {
        var findings = new ArrayList<Finding>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String name = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            DatabaseDriver driver = DatabaseDriver.fromProductName(about.getDatabaseProductName());
            switch (driver) {
                case H2 -> findings.add(Finding.ok(name + "，本机文件，不经网络", name + ", a file of this machine, no network"));
                case MYSQL, MARIADB -> {
                    findings.add(ServerFindings.version(ServerVersion.of(about), Finding.ok(name, name)));
                    findings.addAll(new ServerFindings(
                                    connection, about.getURL(), !environment.containsProperty("spring.flyway.user"))
                            .all());
                }
                default ->
                    findings.add(Finding.problem(
                            new Label(name + "：未试验过", name + " was never tried"),
                            new Label(
                                    "用 H2、MySQL 8.4 以上或 MariaDB 10.11 以上",
                                    "use H2, MySQL 8.4 or later, or MariaDB 10.11 or later")));
            }
        }
        return findings;
    }
}
