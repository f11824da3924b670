package org.qingce.publish.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingce.database.DatabaseServer;
import org.qingce.publish.Order;
import org.qingce.publish.Outlet;
import org.qingce.publish.Relation;
import org.qingce.publish.Town;
import org.qingce.publish.snapshot.SnapshotOutlet;
import org.springframework.util.FileSystemUtils;

/**
 * How long it takes to publish a number of persons for the first time, beside a plain {@code LOAD DATA} of the same rows into the same
 * table, and then a night in which one person in a hundred changed. Run with {@code java -cp
 * target/classes:target/test-classes:<dependencies> org.qingce.publish.table.PublishBenchmark 1000000}.
 */
public final class PublishBenchmark {

    private static final int BATCH = 20_000;

    private final Map<String, Long> spent = new LinkedHashMap<>();
    private long since;

    private PublishBenchmark() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        long persons = Long.parseLong(arguments[0]);
        Path home = Files.createTempDirectory("publish-benchmark");
        try (Town town = Town.at(home, 1, "2GB");
                Tables tables = Tables.on(DatabaseServer.mysql())) {
            people(town, persons);
            new PublishBenchmark().measure(town, tables, home);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(0);
    }

    private static void people(Town town, long persons) {
        town.run(String.format("""
                insert into mention select n, concat('某省某市某县一乡某某村', n %% 500, '组', n %% 97, '号'),
                    case when n %% 3 = 0 then concat('某市某区某某街道', n %% 1000, '号') end
                from range(1, %1$d * 2) as numbers(n);
                insert into person select n, concat('1101011990', 10000000 + n), 'valid', concat('王', chr(cast(19968 + n %% 9000 as int)), chr(cast(20000 + n %% 7000 as int))),
                    cast(1 + n %% 2 as string), date '1940-01-01' + cast(n %% 30000 as int), '01', '20', '70', '1', concat('H', n // 3), '02',
                    concat('138', 10000000 + n %% 90000000), concat('110101', 100 + n %% 300, 200 + n %% 30), null,
                    n * 2 - 1, case when n %% 3 = 0 then n * 2 - 1 end, null, null, true, true
                from range(1, %1$d + 1) as numbers(n);
                """, persons));
    }

    private void measure(Town town, Tables tables, Path home) throws SQLException {
        double first = published(town, tables, 1);
        double plain = plain(town, tables, home);
        System.out.printf(
                "first publication %.1f s, plain LOAD DATA %.1f s: %.2f times%n", first, plain, first / plain);
        night(town);
        double night = published(town, tables, 2);
        System.out.printf("a night of 1 %%: %.1f s, %.1f %% of the first%n", night, 100 * night / first);
        town.run("delete from publication; delete from published_row;");
        snapshot(town, home, 3);
        night(town);
        snapshot(town, home, 4);
    }

    private static void night(Town town) {
        town.run("""
                update person set name = concat(name, '改') where person_id % 200 = 3;
                insert into mention select mention_id + 1000000000, concat(hukou_address, '新'), residence_address from mention
                    where mention_id in (select hukou_address_from from person where person_id % 250 = 7);
                update person set hukou_address_from = hukou_address_from + 1000000000 where person_id % 250 = 7;
                update person set published = false where person_id % 500 = 11;
                """);
    }

    private double published(Town town, Tables tables, long run) {
        long start = System.nanoTime();
        begin();
        try (var outlet = new TableOutlet(town.workbench(), tables.address(), BATCH, this::lasting)) {
            town.publish(outlet, run, Order.USUAL);
        }
        return ended("tables, run " + run, start);
    }

    private void snapshot(Town town, Path home, long run) {
        long start = System.nanoTime();
        begin();
        try (Outlet outlet = new SnapshotOutlet(town.workbench(), home.resolve("published"), 2, this::lasting)) {
            town.publish(outlet, run, Order.USUAL);
        }
        ended("snapshot, run " + run, start);
    }

    private void begin() {
        spent.clear();
        since = System.nanoTime();
    }

    private void lasting(String step) {
        long now = System.nanoTime();
        spent.merge(step, now - since, Long::sum);
        since = now;
    }

    private double ended(String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.1f s%n", what, seconds);
        spent.forEach((step, nanos) -> System.out.printf("    %-24s %6.1f s%n", step, nanos / 1e9));
        return seconds;
    }

    private static double plain(Town town, Tables tables, Path home) throws SQLException {
        Path file = home.resolve("plain.tsv");
        String columns = String.join(", ", Batches.columns(Relation.PERSON));
        String stored = columns.replace("alive", "cast(alive as int) as alive")
                .replace("relation,", "said_person.relation,")
                .replace("row_hash", "said_person.row_hash");
        town.run("copy (select " + stored
                + " from scratch.said_person said_person join scratch.dated dated using (row_key) where dated.relation = 'person' order by person_id) to '"
                + file
                + "' (format csv, delimiter '\\t', header false, quote '', escape '', nullstr '\\N');");
        tables.execute("create table plain like person_version");
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(
                        tables.address().url() + "?allowLoadLocalInfile=true",
                        tables.address().username(),
                        tables.address().password());
                Statement statement = connection.createStatement()) {
            statement.execute("load data local infile '" + file + "' into table plain character set utf8mb4 (" + columns
                    + ") set from_publication = 1, to_publication = " + VersionTable.OPEN);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("plain: " + tables.rows("select count(*) from plain"));
        tables.execute("drop table plain");
        return seconds;
    }
}
