package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.database.DatabaseServer;

/** A real server that the product cannot work with as it is set. */
class RefusedServerIT {

    private static DatabaseServer server = DatabaseServer.mysql();

    @TempDir
    Path folder;

    @BeforeAll
    static void anAccountThatMayOnlyRead() {
        server.url("poor");
        server.execute(
                "drop user if exists 'poor'@'%'",
                "create user 'poor'@'%' identified by 'p'", "grant select on poor.* to 'poor'@'%'");
    }

    @AfterEach
    void asBefore() {
        for (String name : List.of("url", "username", "password")) {
            System.clearProperty("spring.datasource." + name);
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeOne() {
        assertThat(refused(server.address() + "/poor", "poor", "wrong"))
                .contains("does not let this account in", "'poor'@", "docs/databases.md")
                .doesNotContain("wrong");
    }

    @Test
    void aSchemaThatIsNotThereIsNamed() {
        assertThat(refused(server.address() + "/nowhere", server.user(), server.password()))
                .contains("has no such schema", "'nowhere'", "accounts.sql");
    }

    @Test
    void anAccountThatMayNotMakeTheTablesIsToldWhoMay() {
        assertThat(refused(server.address() + "/poor", "poor", "p"))
                .contains("does not grant this account", "denied to user 'poor'@", "spring.flyway.user");
    }

    @Test
    void aSchemaThatCannotKeepEveryCharacterIsRefused() {
        String url = server.url("narrow");
        server.execute("alter database narrow character set latin1");
        assertThat(refused(url, server.user(), server.password()))
                .contains("keeps text as latin1", "ALTER DATABASE `narrow` CHARACTER SET utf8mb4");
    }

    private String refused(String url, String user, String password) {
        System.setProperty("spring.datasource.url", url);
        System.setProperty("spring.datasource.username", user);
        System.setProperty("spring.datasource.password", password);
        var session = new Session(folder);
        assertThat(session.run("status")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).doesNotContain("\tat ", "fault of the program");
        return session.err();
    }
}
