package org.qingce.population.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.linkage.Register;

/** Random nights in many small worlds side by side, which have nothing to do with each other: 320 sequences in all. */
class PersonNumbersLawTest {

    private static final int WORLDS = 80;
    private static final int NIGHTS = 9;
    private static final int NODES = 7;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyNightEndsAsTheRulesWrittenOutNaivelySay(long seed) {
        var random = new Random(seed);
        var naive = new NaiveNumbers();
        Links before = Links.none();
        for (long run = 1; run <= NIGHTS; run++) {
            Links now = run == 1 ? first(random) : changed(before, run, random);
            Set<Long> touched = now.touchedSince(before);
            List<String> numbersBefore = run == 1 ? List.of() : rows("person_id", "person_number");
            Set<String> membersBefore =
                    run == 1 ? Set.of() : Set.copyOf(rows("mention_id, person_id", "person_mention"));
            naive.night(run, now);
            assign(now, touched, run);

            assertThat(state()).as("seed %d, run %d", seed, run).containsExactlyElementsOf(expected(naive));
            assertThat(rows("mention_id, from_person, to_person, why", "membership_change where run_id = " + run))
                    .containsExactlyInAnyOrderElementsOf(naive.changes);
            assertThat(rows("person_id", "person_number")).containsAll(numbersBefore);
            assertHistoryLeadsFrom(membersBefore, run);
            assertTouched(naive, run);
            assertReplayChangesNothing(now, run, random);
            before = now;
        }
        assertEveryNumberResolves(naive);
    }

    private void assertEveryNumberResolves(NaiveNumbers naive) {
        for (long number : naive.persons.keySet()) {
            long current = naive.resolve(number);
            assertThat(PersonNumbers.resolve(register.workbench(), number))
                    .contains(new CurrentPerson(number, current, naive.ended(current)));
        }
    }

    /** Yesterday's members and the rows of the history, with the first mentions of new persons, are today's members. */
    private void assertHistoryLeadsFrom(Set<String> members, long run) {
        var known = new TreeMap<String, String>();
        members.forEach(row -> known.put(row.split("\\|")[0], row.split("\\|")[1]));
        for (String row : rows("mention_id, from_person, to_person", "membership_change where run_id = " + run)) {
            String[] change = row.split("\\|");
            assertThat(known.getOrDefault(change[0], "-")).as(row).isEqualTo(change[1]);
            known.put(change[0], change[2]);
        }
        known.values().removeIf("-"::equals);
        rows(
                        "mention_id, person_id",
                        "person_mention join person_number using (person_id) where person_mention.since_run = " + run
                                + " and person_number.since_run = " + run)
                .forEach(row -> known.putIfAbsent(row.split("\\|")[0], row.split("\\|")[1]));
        assertThat(rows("mention_id, person_id", "person_mention"))
                .containsExactlyInAnyOrderElementsOf(known.entrySet().stream()
                        .map(row -> row.getKey() + "|" + row.getValue())
                        .toList());
    }

    private void assertTouched(NaiveNumbers naive, long run) {
        if (run > 1) {
            assertThat(rows("person_id", "person_touched"))
                    .containsExactlyElementsOf(
                            naive.touched.stream().map(String::valueOf).sorted().toList());
        }
        register.run("delete from person_touched;");
    }

    private void assertReplayChangesNothing(Links now, long run, Random random) {
        List<String> once = state();
        List<String> history = rows("run_id, mention_id, from_person, to_person, why", "membership_change");
        var some = new ArrayList<>(now.present());
        some.removeIf(node -> random.nextInt(3) == 0);
        assign(now, some, run);
        assertThat(state()).isEqualTo(once);
        assertThat(rows("run_id, mention_id, from_person, to_person, why", "membership_change"))
                .isEqualTo(history);
        assertThat(rows("person_id", "person_touched")).isEmpty();
    }

    private void assign(Links links, Collection<Long> touched, long run) {
        register.run(links.sql(touched));
        PersonNumbers.assign(register.workbench(), run, DAY.plusDays(run));
        assertThat(rows("node_id", "link_touched")).isEmpty();
    }

    private List<String> state() {
        var state = new ArrayList<String>();
        state.addAll(rows("mention_id, person_id, link, since_run", "person_mention order by mention_id"));
        state.addAll(rows(
                "person_id, since_run, origin_person, merged_into, current_person, ended_run, ended_why",
                "person_number order by person_id"));
        state.addAll(rows("node_id, person_id, mentions", "person_node order by node_id"));
        return state;
    }

    private static List<String> expected(NaiveNumbers naive) {
        var expected = new ArrayList<String>();
        expected.addAll(naive.memberRows());
        expected.addAll(naive.numberRows());
        expected.addAll(naive.nodeRows());
        return expected;
    }

    private List<String> rows(String columns, String from) {
        String ordered = from.contains("order by") ? from : from + " order by 1";
        return register.rows(columns, "from " + ordered);
    }

    private static Links first(Random random) {
        Links links = Links.none();
        for (int world = 0; world < WORLDS; world++) {
            for (int i = random.nextInt(10); i >= 0; i--) {
                links.with(node(world, random), mention(world, 1, i));
            }
            relabel(links, world, random, NODES);
        }
        return links;
    }

    private static Links changed(Links before, long run, Random random) {
        Links links = before.copy();
        for (int world = 0; world < WORLDS; world++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                links.with(node(world, random), mention(world, run, i));
            }
            for (long mention : mentionsOf(before, world)) {
                if (random.nextInt(5) == 0) {
                    links.without(mention);
                } else if (random.nextInt(12) == 0) {
                    links.with(node(world, random), mention);
                }
            }
            relabel(links, world, random, random.nextInt(4));
        }
        return links;
    }

    private static void relabel(Links links, int world, Random random, int times) {
        for (int i = 0; i < times; i++) {
            links.join(node(world, random) + 50 * random.nextInt(2), node(world, random));
        }
    }

    private static long[] mentionsOf(Links links, int world) {
        return links.nodes().keySet().stream()
                .mapToLong(Long::longValue)
                .filter(mention -> mention % WORLDS == world)
                .toArray();
    }

    /** Small ids stand for early files, but some late mentions get smaller ids than what is known. */
    private static long mention(int world, long run, int i) {
        return (i % 2 == 0 ? run * 1000 + i * 10 : (50 - run) * 100 + i) * WORLDS + world;
    }

    private static long node(int world, Random random) {
        return world * 100L + 1 + random.nextInt(NODES);
    }
}
