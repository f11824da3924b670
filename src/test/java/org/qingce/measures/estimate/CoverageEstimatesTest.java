package org.qingce.measures.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.Sql;
import org.qingce.statistics.TwoListEstimate;
import org.qingce.workbench.Workbench;

class CoverageEstimatesTest {

    @TempDir
    Path folder;

    /**
     * A village of 2000, each on a list where the condition holds of {@code range} (0 to 1999, in no order that matters).
     *
     * @param third condition of the health record
     */
    private Workbench village(String database, String police, String third) {
        var workbench = MadeUpCounty.empty(folder);
        Sql.run(workbench, """
                insert into division values ('451324', '县', 'county', null), ('451324100', '镇', 'township', '451324'),
                    ('451324100201', '村', 'village', '451324100');
                insert into source_file (file_no, source, name, current) values (1, 'police-resident', 'p.csv', true),
                    (2, 'population', 'a.csv', true), (3, 'health-record', 'h.csv', true);
                insert into person (person_id, division, alive, published) select range, '451324100201', true, true from range(2000);
                """);
        list(workbench, 1, "police-resident", police);
        list(workbench, 2, "population", database);
        list(workbench, 3, "health-record", third);
        Sql.run(
                workbench,
                "insert into person_mention select mention_id, mention_id // 10 % 1000000000, 'alone' from mention;");
        new CoverageEstimates(workbench, 0.95).compute();
        return workbench;
    }

    private static void list(Workbench workbench, int file, String source, String condition) {
        Sql.run(
                workbench,
                "insert into mention (mention_id, source, role, division) select cast(%d as bigint) * 10000000000 + range * 10, '%s', 'person', '451324100201' from range(2000) where %s;"
                        .formatted(file, source, condition));
    }

    private static Estimate estimate(Workbench workbench, String measure, String division) {
        return estimates(workbench).stream()
                .filter(one ->
                        one.measure().equals(measure) && one.place().division().equals(division))
                .findFirst()
                .orElseThrow();
    }

    private static List<Estimate> estimates(Workbench workbench) {
        return new EstimateTable(workbench).read();
    }

    @Test
    void twoIndependentListsFindAllWhoLiveThere() {
        try (var workbench = village("range % 5 < 4", "range % 7 < 6", "range % 3 = 0")) {
            var expected = new TwoListEstimate(1600, 1715, 1372);
            var population = estimate(workbench, CoverageEstimates.POPULATION, "451324100201");
            assertThat(population.value())
                    .isCloseTo(expected.total(), within(1e-6))
                    .isCloseTo(2000, within(5.0));
            assertThat(population.low()).isCloseTo(expected.interval().low(), within(1e-6));
            var coverage = estimate(workbench, CoverageEstimates.COVERAGE, "451324");
            assertThat(coverage.value()).isCloseTo(0.8, within(0.003));
            assertThat(coverage.verdict()).isEqualTo(Verdict.MISSED);
            assertThat(EstimateNote.parse(coverage.note()).has("dependent")).isFalse();
        }
    }

    @Test
    void listsThatDependOnEachOtherAreNoted() {
        try (var workbench = village("range % 5 < 4", "range % 5 < 4 or range % 11 = 0", "range % 3 = 0")) {
            var note = EstimateNote.parse(
                    estimate(workbench, CoverageEstimates.COVERAGE, "").note());
            assertThat(note.has("dependent")).isTrue();
            assertThat(Double.parseDouble(note.value("odds-ratio").orElseThrow()))
                    .isGreaterThan(2);
            assertThat(note.value("third")).hasValue("health-record");
        }
    }

    @Test
    void entriesThatNoOtherListHasAreNoted() {
        try (var workbench = village("true", "range % 7 < 6", "false")) {
            var note = EstimateNote.parse(
                    estimate(workbench, CoverageEstimates.COVERAGE, "").note());
            assertThat(note.has("erroneous")).isTrue();
            assertThat(note.has("no-third")).isTrue();
            assertThat(note.value("to-check")).hasValue("0.1425");
        }
    }

    @Test
    void aHandfulOnBothListsIsTooFew() {
        try (var workbench = village("range < 8", "range > 3 and range < 20", "range % 3 = 0")) {
            assertThat(estimate(workbench, CoverageEstimates.COVERAGE, "").verdict())
                    .isEqualTo(Verdict.TOO_FEW);
        }
    }

    @Test
    void withoutAWholePopulationFileNothingIsEstimated() {
        try (var workbench = village("false", "true", "true")) {
            assertThat(estimates(workbench)).isEmpty();
        }
    }

    @Test
    void whoIsDeadOrCancelledOnAListDoesNotCountOnIt() {
        try (var workbench = village("range % 5 < 4", "range % 7 < 6", "false")) {
            Sql.run(workbench, """
                    update mention set cancel_date = date '2020-01-01' where source = 'population' and mention_id % 20 = 0;
                    update person set alive = false where person_id >= 1000;
                    """);
            new CoverageEstimates(workbench, 0.95).compute();
            assertThat(estimate(workbench, CoverageEstimates.COVERAGE, "").numerator())
                    .isEqualTo(400);
            assertThat(estimates(workbench)).hasSize(8);
        }
    }

    @Test
    void aNoteIsReadAsItWasWritten() {
        var note = EstimateNote.NONE.with("dependent").with("odds-ratio", 3.5);
        assertThat(note.toString()).isEqualTo("dependent odds-ratio=3.5000");
        assertThat(EstimateNote.parse(note.toString())).hasToString(note.toString());
        assertThat(EstimateNote.parse("").has("")).isFalse();
    }
}
