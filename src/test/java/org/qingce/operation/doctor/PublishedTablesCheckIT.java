package org.qingce.operation.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingce.database.DatabaseServer;
import org.qingce.job.PublishSettings;

class PublishedTablesCheckIT {

    private static List<Examined> look(String url, String user, String password) {
        return Examined.by(new PublishedTablesCheck(new PublishSettings(url, user, password, null, null, 100, 1)));
    }

    @Test
    void aServerIsLookedOverAsTheAccountThatWrites() throws SQLException {
        DatabaseServer server = DatabaseServer.mysql();
        String url = server.newUrl();
        server.execute("create user if not exists looker identified by 'l-1'");
        server.execute("grant select on " + url.substring(url.lastIndexOf('/') + 1) + ".* to looker");
        server.execute("set global local_infile = 0");
        try {
            assertThat(look(url, "looker", "l-1"))
                    .extracting(found -> found.finding().found().en())
                    .anyMatch(said -> said.startsWith("published to MySQL"))
                    .contains("the account lacks INSERT, UPDATE, DELETE")
                    .anyMatch(said -> said.contains("encrypted"))
                    .anyMatch(said -> said.contains("takes no LOAD DATA LOCAL"));
        } finally {
            server.execute("set global local_infile = 1");
        }
        assertThat(look(url, server.user(), server.password()))
                .extracting(found -> found.finding().level())
                .doesNotContain(Level.PROBLEM, Level.WARNING);
        assertThat(look(url, "looker", "wrong"))
                .extracting(found -> found.finding().level())
                .containsExactly(Level.PROBLEM);
    }

    @Test
    void aSnapshotNeedsNoServer() {
        assertThat(look("", "", ""))
                .extracting(found -> found.finding().level())
                .containsExactly(Level.OK);
    }
}
