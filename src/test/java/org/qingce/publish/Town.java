package org.qingce.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingce.publish.gate.Limits;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** A register that holds what publishing reads, and whose people come, go and change by a seed. */
public final class Town implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T02:03:04Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private static final List<String> NAMES =
            List.of("王小明", "𠮷", "欧阳\t锋", "O''Brien\\N", "李\n四", "阿卜杜拉·买买提", " 张 ", "Ünal");

    private final Workbench workbench;
    private final Random random;
    private long next = 1;

    private Town(Workbench workbench, long seed) {
        this.workbench = workbench;
        this.random = new Random(seed);
    }

    /** An empty town under a home. */
    public static Town at(Path home, long seed) {
        return at(home, seed, "256MB");
    }

    /** An empty town under a home, with so much memory for the workbench. */
    public static Town at(Path home, long seed, String memory) {
        var town = new Town(
                Workbench.open(
                        home.resolve("register.duckdb"),
                        new WorkbenchSettings(memory, 2, home.resolve("tmp")),
                        List.of()),
                seed);
        town.run("""
                create table person (person_id bigint, id_number string, id_status string, name string, sex string,
                    birth_date date, ethnicity string, marital_status string, education string, hukou_nature string,
                    household_no string, relation string, phone string, division string, residence_division string,
                    hukou_address_from bigint, residence_address_from bigint, death_date date, cancel_date date,
                    alive boolean, published boolean);
                create table mention (mention_id bigint, hukou_address string, residence_address string);
                create table person_number (person_id bigint, current_person bigint, ended_run bigint, ended_why string);
                create table division (code string, name string, level string, parent string);
                insert into division values ('110101', '某县', 'county', '1101'), ('110101001', '一乡', 'township', '110101'),
                    ('110101002', '二镇', 'township', '110101');
                create table metric (measure string, view string, division string, level string, numerator bigint,
                    denominator bigint);
                insert into metric values ('id-entry', 'published', '', 'register', 990, 1000);
                """);
        return town;
    }

    public Workbench workbench() {
        return workbench;
    }

    /** Runs statements. */
    public void run(String sql) {
        workbench.run(SqlScript.parse("town", sql));
    }

    /** Lets people move in. */
    public void arrive(int people) {
        var mentions = new ArrayList<String>();
        var persons = new ArrayList<String>();
        for (int person = 0; person < people; person++) {
            mentions.add(mention(next));
            persons.add(person(next));
            next++;
        }
        run("insert into mention values " + String.join(",\n", mentions) + ";\ninsert into person values "
                + String.join(",\n", persons) + ";");
    }

    private String mention(long id) {
        String residence = random.nextBoolean() ? "'暂住" + id + "'" : "null";
        return String.format("(%1$d, '%2$s路%1$d号', %3$s)", id, name(), residence);
    }

    private String person(long id) {
        return String.format(
                "(%1$d, %2$s, 'valid', '%3$s', '%4$d', %5$s, '01', null, '20', '1', 'H%6$d', '02', '1380000%1$04d', '11010100%7$d',"
                        + " '110101001', %1$d, %1$d, null, null, %8$b, true)",
                id,
                random.nextInt(5) == 0 ? "null" : "'11010119900101" + String.format("%04d", id) + "'",
                name(),
                1 + random.nextInt(2),
                random.nextInt(9) == 0
                        ? "null"
                        : "date '1990-01-" + String.format("%02d", 1 + random.nextInt(28)) + "'",
                id / 3,
                1 + random.nextInt(2),
                random.nextInt(8) > 0);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    /**
     * Lets about every so many-th person change, have another address or the same one from another mention, go, come back, or become part of
     * another. As in the register a mention never changes.
     */
    public void live(int every) {
        run(String.format(
                """
                update person set name = concat(name, '改') where person_id %% %1$d = %2$d;
                insert into mention select mention_id + 1000000, concat(hukou_address, '新'), residence_address from mention
                    where mention_id in (select hukou_address_from from person where person_id %% %1$d = %3$d);
                update person set hukou_address_from = hukou_address_from + 1000000 where person_id %% %1$d = %3$d;
                insert into mention select mention_id + 1000000000, hukou_address, residence_address from mention
                    where mention_id in (select residence_address_from from person where person_id %% %1$d = %3$d);
                update person set residence_address_from = residence_address_from + 1000000000 where person_id %% %1$d = %3$d;
                update person set published = not published where person_id %% %1$d = %4$d;
                insert into person_number select person_id, person_id - 1, 2, 'merged' from person
                    where person_id %% %1$d = %5$d and person_id not in (select person_id from person_number);
                """,
                every, random.nextInt(every), random.nextInt(every), random.nextInt(every), random.nextInt(every)));
        arrive(3);
    }

    /** Publishes what the register holds, with no limits. */
    public Outcome publish(Outlet outlet, long runId, Order order) {
        return publish(outlet, runId, order, new Limits(List.of()));
    }

    /** Publishes what the register holds. */
    public Outcome publish(Outlet outlet, long runId, Order order, Limits limits) {
        var run = new PublishedRun(runId, FIRST.plusDays(runId));
        return new Publisher(workbench, outlet, limits, CLOCK).publish(run, order);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
