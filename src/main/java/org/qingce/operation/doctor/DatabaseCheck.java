package org.qingce.operation.doctor;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.qingce.definition.Label;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operational database is; of a server also rights, characters, time and whether the way to it is encrypted. */
@Component
final class DatabaseCheck implements Check {

    private static final int OLDEST_MYSQL = 8;

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
                    findings.add(version(name, driver, about.getDatabaseMajorVersion()));
                    findings.addAll(new ServerFindings(
                                    connection, about.getURL(), !environment.containsProperty("spring.flyway.user"))
                            .all());
                }
                default ->
                    findings.add(Finding.problem(
                            new Label(name + "：未试验过", name + " was never tried"),
                            new Label("用 H2、MySQL 8 以上或 MariaDB", "use H2, MySQL 8 or later, or MariaDB")));
            }
        }
        return findings;
    }

    private static Finding version(String name, DatabaseDriver driver, int major) {
        return driver == DatabaseDriver.MYSQL && major < OLDEST_MYSQL
                ? Finding.problem(
                        new Label(name + "：版本太旧", name + " is too old"),
                        new Label("升级到 MySQL 8 以上", "use MySQL 8 or later"))
                : Finding.ok(name, name);
    }
}
