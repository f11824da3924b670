package org.qingce.operation.doctor;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qingce.definition.Label;
import org.qingce.job.PublishSettings;
import org.qingce.job.database.ServerVersion;
import org.springframework.stereotype.Component;

/** Whether the tables that the population is published in can be had, by whom, and how quickly they take rows. */
@Component
final class PublishedTablesCheck implements Check {

    private final PublishSettings settings;

    PublishedTablesCheck(PublishSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "published";
    }

    @Override
    public List<Finding> look() throws SQLException {
        String url = settings.url();
        if (url == null || url.isBlank()) {
            return List.of(
                    Finding.ok("发布为主目录下的快照，不用数据库", "published as a snapshot under the home, without a database"));
        }
        try (Connection connection = DriverManager.getConnection(url, settings.username(), settings.password())) {
            var findings = new ArrayList<Finding>();
            DatabaseMetaData about = connection.getMetaData();
            String name = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            findings.add(
                    ServerFindings.version(ServerVersion.of(about), Finding.ok("发布到 " + name, "published to " + name)));
            findings.addAll(new ServerFindings(connection, url, false).ofWriter());
            findings.add(bulk(connection));
            return findings;
        }
    }

    private static Finding bulk(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select @@local_infile")) {
            answer.next();
            return answer.getInt(1) == 1
                    ? Finding.ok("服务器允许 LOAD DATA LOCAL", "the server takes LOAD DATA LOCAL")
                    : Finding.warning(
                            new Label(
                                    "服务器不允许 LOAD DATA LOCAL：首次发布慢数倍",
                                    "the server takes no LOAD DATA LOCAL: a first publication takes several times as long"),
                            new Label("set persist local_infile = 1", "set persist local_infile = 1"));
        }
    }
}
