package org.qingce.publish.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.database.DatabaseServer;
import org.qingce.measures.Masking;
import org.qingce.publish.Acceptance;
import org.qingce.publish.Order;
import org.qingce.publish.Outcome;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.PublishedRun;
import org.qingce.publish.Publisher;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Town;
import org.qingce.publish.gate.GateBook;
import org.qingce.publish.gate.GateResult;
import org.qingce.publish.gate.Limits;
import org.qingce.publish.gate.ReadersAsLeft;
import org.qingce.publish.snapshot.SnapshotOutlet;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** What readers and accounts are promised of the tables in docs/published.md. */
class PublishedFormsIT {

    private static final Pattern QUESTION = Pattern.compile("```sql\n(.*?)\n```", Pattern.DOTALL);

    private static final Order FULL = new Order(true, false, null);
    private static final Order ACCEPTED = new Order(false, false, new Acceptance("li", "so be it"));

    @TempDir
    Path home;

    private static void publish(Town town, TableAddress address, long run, Order order) {
        try (var outlet = new TableOutlet(town.workbench(), address, 100, PublishObserver.NONE)) {
            assertThat(town.publish(outlet, run, order).verdict()).isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(outlet.recount()).isEqualTo(outlet.standing());
        }
    }

    private static void snapshot(Town town, Path folder, long run) {
        town.publish(new SnapshotOutlet(town.workbench(), folder, 1, PublishObserver.NONE), run, Order.USUAL);
    }

    @Test
    void everyDocumentedQuestionIsAnsweredAlikeByBothForms() throws SQLException, IOException {
        List<String> questions = QUESTION.matcher(Files.readString(Path.of("docs/published.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(questions).hasSizeGreaterThan(9);
        Path other = Files.createDirectory(home.resolve("other"));
        try (Tables tables = Tables.on(DatabaseServer.mysql());
                Town town = Town.at(home, 21);
                Town same = Town.at(other, 21)) {
            for (int night = 1; night < 3; night++) {
                for (Town each : List.of(town, same)) {
                    each.arrive(30);
                    each.live(9);
                }
                publish(town, tables.address(), night, Order.USUAL);
                snapshot(same, home.resolve("published"), night);
            }
            for (String question : questions) {
                assertThat(tables.rows(question)).as(question).isNotEmpty().isEqualTo(ofSnapshot(question));
            }
            assertThat(ofSnapshot("select name, id_number from person_masked order by person_id"))
                    .isEqualTo(masked("select name, id_number from person order by person_id"));
        }
    }

    private List<String> ofSnapshot(String question) throws SQLException {
        var properties = new Properties();
        properties.setProperty("access_mode", "READ_ONLY");
        try (Connection reader =
                DriverManager.getConnection("jdbc:duckdb:" + home.resolve("published/population.duckdb"), properties)) {
            return Tables.rows(reader, question);
        }
    }

    private List<String> masked(String question) throws SQLException {
        return ofSnapshot(question).stream()
                .map(row -> row.split("\\|"))
                .map(row ->
                        Masking.name(row[0]) + "|" + (row[1].equals("null") ? "null" : Masking.number(row[1])) + "|")
                .toList();
    }

    @Test
    void questionsByNumberDocumentNameHouseholdAndDivisionUseAnIndex() throws SQLException {
        try (Tables tables = Tables.on(DatabaseServer.mysql());
                Town town = Town.at(home, 22)) {
            town.arrive(500);
            publish(town, tables.address(), 1, Order.USUAL);
            tables.execute("analyze table person_version");
            for (String condition : List.of(
                    "person_id = 7",
                    "id_number = '110101199001010007'",
                    "name = 'nobody'",
                    "household_no = 'H2'",
                    "division like '119%'")) {
                assertThat(tables.rows("explain format=tree select name from person where " + condition)
                                .toString())
                        .as(condition)
                        .containsAnyOf("Index lookup", "Index range scan")
                        .doesNotContain("Table scan on version");
            }
        }
    }

    @Test
    void aServerThatTakesNoBulkGetsTheSameRows() throws SQLException {
        DatabaseServer server = DatabaseServer.mysql();
        try (Tables bulk = Tables.on(server);
                Tables plain = Tables.on(server);
                Town town = Town.at(home, 23)) {
            town.arrive(60);
            server.execute("set global local_infile = 1");
            publish(town, bulk.address(), 1, Order.USUAL);
            server.execute("set global local_infile = 0");
            try {
                publish(town, plain.address(), 2, new Order(true, false, null));
            } finally {
                server.execute("set global local_infile = 1");
            }
            String rows = "select person_id, name, hukou_address, alive, row_hash from person order by person_id";
            assertThat(plain.rows(rows)).hasSize(60).isEqualTo(bulk.rows(rows));
        }
    }

    @Test
    void whatAnotherHomePublishedIsNotTouchedUnlessAskedFor() throws SQLException, IOException {
        try (Tables tables = Tables.on(DatabaseServer.mysql());
                Town town = Town.at(home, 24);
                Town other = Town.at(Files.createDirectory(home.resolve("other")), 25)) {
            town.arrive(5);
            other.arrive(6);
            publish(town, tables.address(), 1, Order.USUAL);
            assertThat(waiting(other, tables, 1, Order.USUAL)).containsExactly(ReadersAsLeft.broken(null, 5));
            assertThat(waiting(other, tables, 1, ACCEPTED))
                    .as("nobody can accept it")
                    .hasSize(1);
            assertThat(tables.seen()).startsWith("5|");
            publish(other, tables.address(), 1, new Order(true, false, null));
            assertThat(tables.seen()).startsWith("6|");
        }
    }

    private static List<GateResult> waiting(Town town, Tables tables, long run, Order order) {
        try (var outlet = new TableOutlet(town.workbench(), tables.address(), 100, PublishObserver.NONE)) {
            Outcome outcome = town.publish(outlet, run, order);
            assertThat(outcome.verdict()).isEqualTo(QualityVerdict.WAITING);
            assertThat(new GateBook(town.workbench()).of(run)).isEqualTo(outcome.gate());
            return outcome.gate();
        }
    }

    @Test
    void aRegisterThatWentBackWaitsAtTheGateUntilAllIsWrittenAnew() throws SQLException, IOException {
        try (Tables tables = Tables.on(DatabaseServer.mysql())) {
            Path kept = Files.createDirectory(home.resolve("kept")).resolve("register.duckdb");
            try (Town town = Town.at(home, 31)) {
                town.arrive(9);
                publish(town, tables.address(), 1, Order.USUAL);
            }
            Files.copy(home.resolve("register.duckdb"), kept);
            try (Workbench workbench = Workbench.small(home.resolve("register.duckdb"))) {
                republish(workbench, tables, "update person set name = '新' where person_id = 2", Order.USUAL, 2);
            }
            try (Workbench restored = Workbench.small(kept)) {
                Outcome outcome = republish(restored, tables, "select 1", Order.USUAL, 2);
                assertThat(outcome.gate()).containsExactly(ReadersAsLeft.broken(9L, 9));
                assertThat(outcome.publication()).isEqualTo(1);
                assertThat(republish(restored, tables, "select 1", FULL, 2).publication())
                        .isEqualTo(3);
                assertThat(republish(restored, tables, "select 1", Order.USUAL, 3)
                                .verdict())
                        .isEqualTo(QualityVerdict.UNCHANGED);
            }
        }
    }

    private static Outcome republish(Workbench workbench, Tables tables, String change, Order order, long run) {
        workbench.run(SqlScript.parse("change", change + ";"));
        try (var outlet = new TableOutlet(workbench, tables.address(), 100, PublishObserver.NONE)) {
            return new Publisher(workbench, outlet, new Limits(List.of()), Town.CLOCK)
                    .publish(new PublishedRun(run, LocalDate.of(2026, 4, 1)), order);
        }
    }

    @Test
    void rowsChangedWhereTheyStandKeepANightWaitingAndAreWrittenAnew() throws SQLException {
        try (Tables tables = Tables.on(DatabaseServer.mysql());
                Town town = Town.at(home, 32)) {
            town.arrive(9);
            publish(town, tables.address(), 1, Order.USUAL);
            tables.execute("update person_version set row_hash = row_hash + 1 where person_id = 3");
            town.run("update person set name = '新' where person_id = 3;");
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThat(waiting(town, tables, 2, Order.USUAL)).containsExactly(ReadersAsLeft.broken(9L, 9));
            }
            publish(town, tables.address(), 2, FULL);
            town.arrive(1);
            publish(town, tables.address(), 3, Order.USUAL);
        }
    }

    @Test
    void aChangedRowIsFoundByVerifying() throws SQLException {
        try (Tables tables = Tables.on(DatabaseServer.mysql());
                Town town = Town.at(home, 26)) {
            town.arrive(5);
            publish(town, tables.address(), 1, Order.USUAL);
            tables.execute("update person_version set name = '别人' where person_id = 3");
            try (var outlet = new TableOutlet(town.workbench(), tables.address(), 100, PublishObserver.NONE)) {
                assertThat(outlet.recount()).isNotEqualTo(outlet.standing());
            }
        }
    }

    @Test
    void whoWritesNeedNotOwnTheTablesAndWhoReadsSeesNothingElse() throws SQLException {
        DatabaseServer server = DatabaseServer.mysql();
        try (Tables tables = Tables.on(server);
                Town town = Town.at(home, 27)) {
            String schema = tables.schema();
            server.execute(
                    "create user if not exists publisher identified by 'p-1'",
                    "create user if not exists reader identified by 'r-1'",
                    "grant select, insert, update, delete on " + schema + ".* to publisher");
            town.arrive(12);
            TableAddress whole = tables.address();
            var address = new TableAddress(whole.url(), "publisher", "p-1", whole.username(), whole.password());
            publish(town, address, 1, Order.USUAL);
            town.live(4);
            publish(town, address, 2, Order.USUAL);
            server.execute("grant select on " + schema + ".person_masked to reader");
            try (Connection reader = DriverManager.getConnection(whole.url(), "reader", "r-1")) {
                assertThat(Tables.rows(reader, "select name from person_masked where name like '%*'"))
                        .isNotEmpty();
                assertThatThrownBy(() -> Tables.rows(reader, "select name from person"))
                        .hasMessageContaining("select name");
            }
        }
    }
}
