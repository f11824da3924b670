package org.qingce.publish.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.definition.Label;
import org.qingce.publish.Acceptance;
import org.qingce.publish.Interruption;
import org.qingce.publish.Order;
import org.qingce.publish.Outcome;
import org.qingce.publish.PublicationBook;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Town;
import org.qingce.publish.gate.GateBook;
import org.qingce.publish.gate.GateResult;
import org.qingce.publish.gate.Limit;
import org.qingce.publish.gate.LimitKind;
import org.qingce.publish.gate.Limits;

class SnapshotPublishingTest {

    private static final Order FULL = new Order(true, false, null);
    private static final Limits FEW_REMOVED = new Limits(List.of(new Limit(
            "removed", new Label("少了", "Removed"), LimitKind.PERSONS_REMOVED, BigDecimal.TEN, null, null, 0)));

    @TempDir
    Path home;

    private SnapshotOutlet outlet(Town town) {
        return new SnapshotOutlet(town.workbench(), home.resolve("published"), 2, PublishObserver.NONE);
    }

    private Path current() {
        return home.resolve("published/population.duckdb");
    }

    private static String ask(Path file, String question) {
        try (Connection connection = reader(file)) {
            return ask(connection, question);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private static Connection reader(Path file) throws SQLException {
        var properties = new Properties();
        properties.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(question)) {
            var all = new StringBuilder();
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append(rows.getString(column)).append('|');
                }
                all.append('\n');
            }
            return all.toString();
        }
    }

    @Test
    void brokenOffAnywhereItGoesOnAndReadersSeeTheOldOrTheNewWhole() {
        String seen = "select count(*), sum(row_hash) from person";
        try (Town town = Town.at(home, 3)) {
            town.arrive(30);
            town.publish(outlet(town), 1, Order.USUAL);
            String old = ask(current(), seen);
            town.live(5);
            var looks = new LinkedHashSet<String>();
            boolean through = false;
            for (int after = 1; !through; after++) {
                var broken = new Interruption(after, () -> looks.add(ask(current(), seen)));
                try {
                    town.publish(
                            new SnapshotOutlet(town.workbench(), home.resolve("published"), 2, broken), 2, Order.USUAL);
                    through = true;
                } catch (Interruption.Broken e) {
                    assertThat(looks).isSubsetOf(List.of(old, ask(current(), seen)));
                }
            }
            assertThat(looks).hasSize(2).contains(old, ask(current(), seen));
            String all = "select * from person order by person_id";
            String rows = ask(current(), all);
            assertThat(ask(current(), "select max(publication), count(*) from publication"))
                    .isEqualTo("2|2|\n");
            assertThat(town.publish(outlet(town), 2, FULL).publication()).isEqualTo(3);
            assertThat(ask(current(), all))
                    .as("a full publication says the same")
                    .isEqualTo(rows);
        }
    }

    @Test
    void whoHasTheOldSnapshotOpenKeepsReadingIt() throws SQLException {
        try (Town town = Town.at(home, 4)) {
            town.arrive(5);
            town.publish(outlet(town), 1, Order.USUAL);
            try (Connection reader = reader(current())) {
                for (int night = 2; night < 6; night++) {
                    town.arrive(5);
                    town.publish(outlet(town), night, Order.USUAL);
                }
                assertThat(ask(reader, "select count(*), max(since_publication) from person"))
                        .isEqualTo("5|1|\n");
            }
            assertThat(ask(current(), "select count(*), max(since_publication) from person"))
                    .isEqualTo("25|5|\n");
        }
    }

    @Test
    void filesAreForTheirOwnerAloneAndOldOnesGo() throws IOException {
        try (Town town = Town.at(home, 5)) {
            for (int night = 1; night < 5; night++) {
                town.arrive(1);
                town.publish(outlet(town), night, Order.USUAL);
            }
        }
        try (Stream<Path> files = Files.list(home.resolve("published"))) {
            assertThat(files.filter(Files::isRegularFile).sorted())
                    .extracting(file -> file.getFileName() + " "
                            + PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .containsExactly(
                            "population-3.duckdb r--------",
                            "population-4.duckdb r--------",
                            "population.duckdb r--------");
        }
    }

    @Test
    void aNightThatChangesNothingPublishesNothingNew() {
        try (Town town = Town.at(home, 6)) {
            town.arrive(5);
            assertThat(town.publish(outlet(town), 1, Order.USUAL).verdict()).isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(town.publish(outlet(town), 1, Order.USUAL).verdict())
                    .as("the same run once more")
                    .isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(town.publish(outlet(town), 2, Order.USUAL).verdict()).isEqualTo(QualityVerdict.UNCHANGED);
            var book = new PublicationBook(town.workbench());
            assertThat(book.publications()).hasSize(1);
            assertThat(book.verdicts(9))
                    .extracting(verdict ->
                            verdict.run().runId() + " " + verdict.verdict().word())
                    .containsExactly("2 unchanged", "1 published");
        }
    }

    @Test
    void aSnapshotThatWasTamperedWithIsFoundAndALostOneIsWrittenAnew() throws IOException, SQLException {
        try (Town town = Town.at(home, 7)) {
            town.arrive(5);
            town.publish(outlet(town), 1, Order.USUAL);
            assertThat(outlet(town).recount()).isEqualTo(outlet(town).standing());
            Files.setPosixFilePermissions(current(), PosixFilePermissions.fromString("rw-------"));
            try (Connection writer = DriverManager.getConnection("jdbc:duckdb:" + current())) {
                writer.createStatement().execute("update person set name = '别人' where person_id = 3");
            }
            assertThat(outlet(town).recount()).isNotEqualTo(outlet(town).standing());
            Files.delete(current());
            assertThat(town.publish(outlet(town), 2, Order.USUAL).publication()).isEqualTo(2);
            assertThat(outlet(town).recount()).isEqualTo(outlet(town).standing());
        }
    }

    @Test
    void aStateBeyondALimitWaitsUntilSomebodyAcceptsIt() {
        try (Town town = Town.at(home, 8)) {
            town.arrive(10);
            publish(town, 1, Order.USUAL);
            town.run("update person set published = false where person_id <= 2;");
            Outcome waiting = publish(town, 2, Order.USUAL);
            assertThat(waiting.verdict()).isEqualTo(QualityVerdict.WAITING);
            assertThat(waiting.publication()).isEqualTo(1);
            assertThat(ask(current(), "select count(*) from person")).isEqualTo("10|\n");
            assertThat(new GateBook(town.workbench()).of(2))
                    .isEqualTo(waiting.gate())
                    .containsExactly(new GateResult("removed", new Label("少了", "Removed"), "", 10.0, 2, 20, 10));
            assertThat(publish(town, 2, Order.USUAL).verdict()).isEqualTo(QualityVerdict.WAITING);

            var word = new Acceptance("li", "两人确已迁出");
            assertThat(publish(town, 2, new Order(false, true, word)).verdict()).isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(ask(current(), "select count(*) from person"))
                    .as("after a dry run")
                    .isEqualTo("10|\n");
            assertThat(publish(town, 2, new Order(false, false, word)).publication())
                    .isEqualTo(2);
            assertThat(ask(
                            current(),
                            "select persons, accepted_by, accepted_reason from publication order by publication"))
                    .isEqualTo("10|null|null|\n8|li|两人确已迁出|\n");
        }
    }

    @Test
    void aLaterStateWithinTheLimitsTakesThePlaceOfOneThatWaits() {
        try (Town town = Town.at(home, 9)) {
            town.arrive(10);
            publish(town, 1, Order.USUAL);
            town.run("update person set published = false where person_id <= 2;");
            publish(town, 2, Order.USUAL);
            town.run("update person set published = true where person_id = 1;");
            assertThat(publish(town, 3, Order.USUAL).verdict()).isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(ask(current(), "select count(*) from person")).isEqualTo("9|\n");
        }
    }

    private Outcome publish(Town town, long run, Order order) {
        return town.publish(outlet(town), run, order, FEW_REMOVED);
    }
}
