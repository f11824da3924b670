package org.qingce.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseServerIT {

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aSchemaIsEmptyHoweverItWasLeft(ServerKind kind) throws SQLException {
        DatabaseServer server = server(kind);
        String url = server.url("left");
        server.execute("create table `left`.thing (id int primary key)", "insert into `left`.thing values (1)");
        assertThat(server.url("left")).isEqualTo(url);
        assertThat(ask(server, url, "select count(*) from information_schema.tables where table_schema = 'left'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void itIsTheServerItsNameSays(ServerKind kind) throws SQLException {
        String version = ask(server(kind), server(kind).url("named"), "select version()");
        assertThat(version).containsPattern(kind == ServerKind.MYSQL ? "^([89]|\\d\\d)\\.\\d" : "(?i)mariadb");
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void whatWasWrittenIsThereAfterItWasStoppedAndStarted(ServerKind kind) throws SQLException {
        DatabaseServer server = server(kind);
        String url = server.url("kept");
        server.execute("create table kept.thing (id int primary key)", "insert into kept.thing values (7)");
        server.stop();
        try {
            assertThatThrownBy(server::connect).isInstanceOf(SQLException.class);
        } finally {
            server.start();
        }
        assertThat(ask(server, url, "select id from thing")).isEqualTo("7");
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aFrozenServerDoesNotAnswer(ServerKind kind) throws SQLException {
        DatabaseServer server = server(kind);
        String url = server.url("frozen");
        server.freeze();
        try {
            assertThatThrownBy(() -> ask(server, url + "?connectTimeout=300&socketTimeout=300", "select 1"))
                    .isInstanceOf(SQLException.class);
        } finally {
            server.thaw();
        }
        assertThat(ask(server, url, "select 1")).isEqualTo("1");
    }

    private static DatabaseServer server(ServerKind kind) {
        return kind == ServerKind.MYSQL ? DatabaseServer.mysql() : DatabaseServer.mariadb();
    }

    private static String ask(DatabaseServer server, String url, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
