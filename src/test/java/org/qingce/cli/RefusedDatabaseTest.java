package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operational database that cannot be worked with: what, where, what to do. */
class RefusedDatabaseTest {

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        System.clearProperty("spring.datasource.url");
    }

    @Test
    void aServerThatNobodyListensAtIsNamedAtOnce() {
        System.setProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1:1/qingce");
        var session = new Session(folder);
        assertThat(session.run("status")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err())
                .contains("The operational database cannot be reached", "spring.datasource.url")
                .doesNotContain("\tat ", "fault of the program");
    }

    @Test
    void aDatabaseWithoutADriverIsRefused() {
        System.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1/qingce");
        var session = new Session(folder);
        assertThat(session.run("status")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).contains("H2, MySQL or MariaDB").doesNotContain("\tat ");
    }

    @Test
    void tablesOfALaterVersionAreLeftAlone() throws SQLException {
        var session = new Session(folder);
        assertThat(session.run("status")).isZero();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("operations") + ";AUTO_SERVER=TRUE", "qingce", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values"
                    + " (99, '9000', 'what comes', 'SQL', 'V9000__what_comes.sql', 1, 'q', now(), 1, true)");
        }
        assertThat(session.run("status")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err())
                .contains("made by a later version of qingce", "9000 (what comes)", "Nothing was changed");
    }
}
