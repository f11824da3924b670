package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many nights of a county (thirty with {@code -Dqingce.nights=30}): numbers of persons once given last, and their history says what became of them.
 */
class ManyNightsTest {

    private static final int NIGHTS = Integer.getInteger("qingce.nights", 6);

    @TempDir
    Path folder;

    private Path home;

    @Test
    void everyNumberEverGivenResolvesNoneIsGivenTwiceAndEachChangeHasOneRow() throws IOException, SQLException {
        SmallCounty.make(folder.resolve("county"), NIGHTS);
        home = folder.resolve("home");
        var given = new TreeMap<Long, Long>();
        Map<Long, Long> before = Map.of();
        try (var application = SmallCounty.start(home)) {
            Runs runs = application.getBean(Runs.class);
            for (int night = 0; night < NIGHTS; night++) {
                LocalDate date = SmallCounty.FIRST_NIGHT.plusDays(night);
                Path extracts = folder.resolve("county").resolve(date.toString());
                RunSummary run = runs.start(date, extracts, false);
                assertThat(run.isCompleted()).as(run.failure()).isTrue();
                Map<Long, Long> now = pairs("select mention_id, person_id from person_mention");
                assertThat(history(run.runId())).isEqualTo(changes(before, now, given));
                now.values().forEach(person -> given.putIfAbsent(person, run.runId()));
                before = now;
            }
            replayingANightChangesNothing(runs);
        }
        assertThat(pairs("select person_id, since_run from person_number"))
                .as("each number with the run that gave it, none twice")
                .isEqualTo(given);
        assertThat(longs("select person_id from person_number n where ended_run is null and merged_into is null"
                        + " and not exists (select 1 from person_mention m where m.person_id = n.person_id)"))
                .as("numbers that lead nowhere")
                .isEmpty();
        assertThat(longs(
                        "select n.person_id from person_number n left join person_number c on c.person_id = n.current_person"
                                + " where c.person_id is null or c.merged_into is not null"))
                .as("numbers that do not resolve")
                .isEmpty();
    }

    private void replayingANightChangesNothing(Runs runs) throws SQLException {
        LocalDate last = SmallCounty.FIRST_NIGHT.plusDays(NIGHTS - 1);
        Map<Long, Long> before = pairs("select mention_id, person_id from person_mention");
        List<Long> changes = longs("select count(*) from membership_change");
        assertThat(runs.start(last, folder.resolve("county").resolve(last.toString()), true)
                        .isCompleted())
                .isTrue();
        assertThat(pairs("select mention_id, person_id from person_mention")).isEqualTo(before);
        assertThat(longs("select count(*) from membership_change")).isEqualTo(changes);
    }

    /** What the history of a night has to say: mention, person before, person after; 0 for none. */
    private static List<List<Long>> changes(Map<Long, Long> before, Map<Long, Long> now, Map<Long, Long> given) {
        var changes = new ArrayList<List<Long>>();
        var mentions = new TreeMap<>(before);
        mentions.putAll(now);
        for (long mention : mentions.keySet()) {
            long from = before.getOrDefault(mention, 0L);
            long to = now.getOrDefault(mention, 0L);
            boolean firstOfItsPerson = from == 0 && !given.containsKey(to);
            if (from != to && !firstOfItsPerson) {
                changes.add(List.of(mention, from, to));
            }
        }
        return changes;
    }

    private List<List<Long>> history(long run) throws SQLException {
        var rows = new ArrayList<List<Long>>();
        try (Connection connection = register();
                var result = connection
                        .createStatement()
                        .executeQuery(
                                "select mention_id, coalesce(from_person, 0), coalesce(to_person, 0), why from membership_change"
                                        + " where run_id = " + run + " order by mention_id")) {
            while (result.next()) {
                assertThat(result.getString(4)).isNotBlank();
                rows.add(List.of(result.getLong(1), result.getLong(2), result.getLong(3)));
            }
        }
        return rows;
    }

    private Map<Long, Long> pairs(String query) throws SQLException {
        var pairs = new TreeMap<Long, Long>();
        try (Connection connection = register();
                var result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                assertThat(pairs.put(result.getLong(1), result.getLong(2)))
                        .as("a second row of " + result.getLong(1))
                        .isNull();
            }
        }
        return pairs;
    }

    private List<Long> longs(String query) throws SQLException {
        var values = new ArrayList<Long>();
        try (Connection connection = register();
                var result = connection.createStatement().executeQuery(query)) {
            while (result.next()) {
                values.add(result.getLong(1));
            }
        }
        return values;
    }

    private Connection register() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + home.resolve("register.duckdb"));
    }
}
