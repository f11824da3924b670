package org.qingce.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.definition.DefinitionException;

class TrendTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private History history;

    @BeforeEach
    void open() {
        history = new History(folder);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void aRunOfTheSameDayTakesThePlaceOfTheEarlierOne() {
        history.coverage(90, 100).night(1, TODAY.minusDays(1));
        history.coverage(91, 100).night(2, TODAY);
        history.coverage(92, 100).night(3, TODAY);
        assertThat(history.table().series("coverage-by-list", "received", "", 10))
                .extracting(point -> point.runId() + ": " + point.share().numerator())
                .containsExactly("3: 92", "1: 90");
    }

    @Test
    void villagesStayOnlyOfTheLastNightOfEachMonthAndTownshipsOfAll() {
        for (LocalDate day : List.of(TODAY.minusMonths(1), TODAY.minusDays(1), TODAY)) {
            history.figure("id-entry", "received", "451302101", 9, 10)
                    .figure("id-entry", "received", "451302101200", 9, 10)
                    .figure("id-entry", "received", "451302101000", 1, 1)
                    .figure("id-entry", "received", "451302000000", 1, 1)
                    .night(day.toEpochDay(), day);
        }
        assertThat(history.texts("select business_date || ' ' || division as text from metric_history"
                        + " where division like '451302%' order by business_date, division"))
                .containsExactly(
                        "2026-02-28 451302000000",
                        "2026-02-28 451302101",
                        "2026-02-28 451302101000",
                        "2026-02-28 451302101200",
                        "2026-03-30 451302000000",
                        "2026-03-30 451302101",
                        "2026-03-31 451302000000",
                        "2026-03-31 451302101",
                        "2026-03-31 451302101000",
                        "2026-03-31 451302101200");
    }

    @Test
    void aRunIsHeldAgainstTheOneBeforeAndTheNearestToTheSameDayLastYear() {
        history.coverage(70, 100).night(1, LocalDate.of(2025, 3, 20));
        history.coverage(75, 100).night(2, LocalDate.of(2025, 4, 9));
        history.coverage(80, 100).night(3, LocalDate.of(2026, 3, 30));
        history.coverage(83, 100).night(4, TODAY);
        var compared =
                history.table().comparisons(new TrendTable.Kept(4, TODAY), "").get(0);
        assertThat(compared.now().pointsAbove(compared.previous())).isCloseTo(3, within(1e-9));
        assertThat(compared.year()).as("9 days away, not 11").isEqualTo(new Share(75, 100));
    }

    @Test
    void aDayThatLiesTooFarFromLastYearsIsNoComparison() {
        history.coverage(70, 100).night(1, LocalDate.of(2025, 3, 15));
        history.coverage(83, 100).night(4, TODAY);
        var compared =
                history.table().comparisons(new TrendTable.Kept(4, TODAY), "").get(0);
        assertThat(compared.year().known()).isFalse();
        assertThat(compared.now().pointsAbove(compared.year())).isNaN();
    }

    @Test
    void theRuleThatBrokeMoreRecordsIsNamed() {
        history.sql("insert into measure_place values ('451302101', '', 'register');");
        for (int night = 1; night <= 2; night++) {
            history.figure("conformity", "received", "", night == 1 ? 98 : 96, 100)
                    .sql("delete from finding;")
                    .sql(
                            "insert into finding select 'ID07', 'error', 'mention', n, 'population', '451302101', '' from (select"
                                    + " unnest(range(" + (2 * night) + ")) as n);")
                    .night(night, TODAY.plusDays(night));
        }
        assertThat(history.table().movers("conformity", "received", "previous", "rule"))
                .containsExactly(new TrendTable.Mover("ID07", null, -2.0));
    }

    @Test
    void aRuleThatNobodyBreaksAnyMoreIsNamedToo() {
        history.sql("insert into measure_place values ('451302101', '', 'register');")
                .figure("conformity", "received", "", 99, 100)
                .sql("insert into finding values ('ID07', 'error', 'mention', 1, 'population', '451302101', '');")
                .night(1, TODAY);
        history.sql("delete from finding;")
                .figure("conformity", "received", "", 100, 100)
                .night(2, TODAY.plusDays(1));
        assertThat(history.table().movers("conformity", "received", "previous", "rule"))
                .containsExactly(new TrendTable.Mover("ID07", null, 1.0));
        assertThat(history.table().series("finding-ID07", "received", "", 5))
                .extracting(point -> point.share().numerator())
                .containsExactly(0L, 1L);
    }

    @Test
    void whatArrivedFromASourceIsKept() {
        history.sql(
                        "insert into source_file (file_no, source, name, business_date) values (1, 'a', 'x', date '2026-03-30'),"
                                + " (2, 'a', 'y', date '2026-03-31');")
                .sql(
                        "insert into mention (mention_id, source) values (10000000010, 'a'), (10000000020, 'a'), (20000000010, 'a'),"
                                + " (20000000011, 'a');")
                .night(1, TODAY);
        assertThat(history.table().series("records-arrived", "a", "", 5))
                .extracting(TrendTable.Point::share)
                .containsExactly(new Share(1, 3));
    }

    @Test
    void settingsOutOfRangeAreRefusedAndTheShippedOnesAreTheUsual() throws IOException {
        assertThat(TrendSettings.read(Path.of("jobs/trend.yaml"))).isEqualTo(TrendSettings.USUAL);
        Path file = folder.resolve("trend.yaml");
        Files.writeString(file, Files.readString(Path.of("jobs/trend.yaml")).replace("needed: 6", "needed: 2"));
        assertThatThrownBy(() -> TrendSettings.read(file))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("changes_needed must be 3 or more");
    }
}
