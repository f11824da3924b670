package org.qingce.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.database.DatabaseServer;
import org.qingce.publish.Interruption;
import org.qingce.publish.Order;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Town;

class TablePublishingIT {

    private static final int BATCH = 20;
    private static final Order FULL = new Order(true, false, null);

    @TempDir
    Path home;

    static DatabaseServer server(String kind) {
        return kind.equals("mysql") ? DatabaseServer.mysql() : DatabaseServer.mariadb();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void brokenOffAnywhereItGoesOnAndReadersSeeTheOldOrTheNewWhole(String kind) throws SQLException {
        try (Tables tables = Tables.on(server(kind));
                Tables fresh = Tables.on(server(kind));
                Town town = Town.at(home, 11)) {
            town.arrive(40);
            publish(town, tables, 1, Order.USUAL);
            for (int night = 2; night < 4; night++) {
                town.live(8);
                brokenOffEverywhere(town, tables, night, night == 3 ? FULL : Order.USUAL);
            }
            publish(town, fresh, 4, FULL);
            assertThat(withoutSince(tables)).isEqualTo(withoutSince(fresh));
        }
    }

    private static void publish(Town town, Tables tables, long run, Order order) {
        try (var outlet = new TableOutlet(town.workbench(), tables.address(), BATCH, PublishObserver.NONE)) {
            assertThat(town.publish(outlet, run, order).verdict()).isEqualTo(QualityVerdict.PUBLISHED);
            assertThat(outlet.recount()).isEqualTo(outlet.standing());
        }
    }

    private static void brokenOffEverywhere(Town town, Tables tables, long run, Order order) {
        String old = tables.seen();
        var seen = new LinkedHashSet<String>();
        boolean through = false;
        for (int attempt = 3; !through; attempt++) {
            through = attempt(town, tables, run, order, new Interruption(attempt / 3, () -> seen.add(tables.seen())));
        }
        String now = tables.seen();
        assertThat(seen).isSubsetOf(Set.of(old, now)).contains(old, now);
        assertThat(tables.all()).filteredOn(row -> row.contains("unseen")).allMatch(row -> row.endsWith("[0|]"));
    }

    private static boolean attempt(Town town, Tables tables, long run, Order order, PublishObserver observer) {
        try (var outlet = new TableOutlet(town.workbench(), tables.address(), BATCH, observer)) {
            town.publish(outlet, run, order);
            assertThat(outlet.recount()).isEqualTo(outlet.standing());
            return true;
        } catch (Interruption.Broken e) {
            return false;
        }
    }

    private static List<String> withoutSince(Tables tables) {
        return tables.all().stream()
                .map(row -> row.replaceAll("\\|\\d+\\|$", "|"))
                .toList();
    }
}
