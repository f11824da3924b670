package org.qingce.verification.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.Sql;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.EstimateNote;
import org.qingce.measures.estimate.EstimateTable;
import org.qingce.measures.estimate.Verdict;
import org.qingce.statistics.StratifiedShare;
import org.qingce.statistics.Stratum;
import org.qingce.workbench.Workbench;

class AccuracyTest {

    @TempDir
    Path folder;

    /** Two townships of 1000 and 3000 persons; of the first 200 are drawn, of the second 100. */
    private Workbench county(String answers) {
        var workbench = MadeUpCounty.empty(folder);
        new Samples(workbench);
        Sql.run(workbench, """
                insert into division values ('451324', '县', 'county', null), ('451324100', '甲镇', 'township', '451324'),
                    ('451324200', '乙乡', 'township', '451324'), ('451324300', '丙乡', 'township', '451324');
                insert into sample values (1, '2026-03-01', 1, 9, 200, 'township', 'published');
                insert into sample_stratum values (1, '451324100', 1000, 200), (1, '451324200', 3000, 100);
                insert into sample_member (sample_id, person_id, division, place, state)
                select 1, range, case when range < 200 then '451324100' else '451324200' end, '', 'open' from range(300);
                """ + answers);
        new Accuracy(workbench, 0.9).compute();
        return workbench;
    }

    private static Estimate estimate(Workbench workbench, String measure, String division) {
        return new EstimateTable(workbench)
                .read().stream()
                        .filter(one -> one.measure().equals(measure)
                                && one.place().division().equals(division))
                        .findFirst()
                        .orElseThrow();
    }

    /** First township: 190 right, 4 wrong (3 of them in the name), 6 not contacted; second: 80 right, 20 wrong. */
    private static final String ANSWERS = """
            update sample_member set state = 'right';
            update sample_member set state = 'not-contacted' where person_id < 6;
            update sample_member set state = 'wrong', wrong_items = 'name sex' where person_id in (10, 11, 12);
            update sample_member set state = 'wrong', wrong_items = 'former_name id_number' where person_id = 13;
            update sample_member set state = 'wrong', wrong_items = 'birth_date' where person_id >= 280;
            """;

    @Test
    void aTownshipIsHeldAgainstTheTargetByItsLowerEnd() {
        try (var workbench = county(ANSWERS)) {
            var first = estimate(workbench, Accuracy.ACCURACY, "451324100");
            assertThat(first.numerator()).isEqualTo(190);
            assertThat(first.denominator()).isEqualTo(194);
            assertThat(first.value()).isCloseTo(190 / 194.0, within(1e-12));
            var expected =
                    StratifiedShare.of(List.of(new Stratum(1000, 194, 190))).interval();
            assertThat(first.low()).isCloseTo(expected.low(), within(1e-12));
            assertThat(first.verdict()).isEqualTo(Verdict.MET);
            assertThat(EstimateNote.parse(first.note()).value("missing")).hasValue("6");
            assertThat(estimate(workbench, Accuracy.ACCURACY, "451324200").verdict())
                    .isEqualTo(Verdict.MISSED);
        }
    }

    @Test
    void theCountyIsWeightedByTheSizeOfItsTownships() {
        try (var workbench = county(ANSWERS)) {
            var county = estimate(workbench, Accuracy.ACCURACY, "451324");
            assertThat(county.value()).isCloseTo(0.25 * 190 / 194 + 0.75 * 0.8, within(1e-12));
            assertThat(county.denominator()).isEqualTo(294);
        }
    }

    @Test
    void thoseNotContactedBoundTheFigureFromBothSides() {
        try (var workbench = county(ANSWERS)) {
            assertThat(estimate(workbench, Accuracy.IF_MISSING_WRONG, "451324100")
                            .value())
                    .isCloseTo(190 / 200.0, within(1e-12));
            assertThat(estimate(workbench, Accuracy.IF_MISSING_RIGHT, "451324100")
                            .value())
                    .isCloseTo(196 / 200.0, within(1e-12));
        }
    }

    @Test
    void eachItemHasItsOwnAccuracy() {
        try (var workbench = county(ANSWERS)) {
            assertThat(estimate(workbench, Accuracy.of(MainItem.NAME), "451324100")
                            .numerator())
                    .as("former_name is another item")
                    .isEqualTo(191);
            assertThat(estimate(workbench, Accuracy.of(MainItem.ID_NUMBER), "451324100")
                            .numerator())
                    .isEqualTo(193);
            assertThat(estimate(workbench, Accuracy.of(MainItem.ETHNICITY), "451324100")
                            .numerator())
                    .isEqualTo(194);
        }
    }

    @Test
    void aTownshipThatNobodyLookedAtIsNotSampled() {
        try (var workbench = county(ANSWERS)) {
            assertThat(estimate(workbench, Accuracy.ACCURACY, "451324300").verdict())
                    .isEqualTo(Verdict.NOT_SAMPLED);
        }
    }

    @Test
    void aCountyIsNotMetWhilePartOfItIsUnanswered() {
        try (var workbench = county("update sample_member set state = 'right' where person_id < 200;\n")) {
            assertThat(estimate(workbench, Accuracy.ACCURACY, "451324100").verdict())
                    .isEqualTo(Verdict.MET);
            var county = estimate(workbench, Accuracy.ACCURACY, "451324");
            assertThat(county.verdict()).isEqualTo(Verdict.OPEN);
            assertThat(EstimateNote.parse(county.note()).value("parts-missing")).hasValue("1");
        }
    }

    @Test
    void withoutAnySampleEverythingSaysSo() {
        try (var workbench = MadeUpCounty.filled(folder, 300, 1)) {
            new Accuracy(workbench, 0.9).compute();
            assertThat(new EstimateTable(workbench).read())
                    .hasSize(1 + 1 + 1 + 8)
                    .allMatch(one -> one.verdict() == Verdict.NOT_SAMPLED && one.value() == null);
        }
    }

    @Test
    void onlyTheLatestSampleCounts() {
        try (var workbench = county(ANSWERS)) {
            Sql.run(workbench, """
                    insert into sample values (2, '2026-03-20', 2, 9, 10, 'township', 'published');
                    insert into sample_stratum values (2, '451324100', 1000, 1);
                    insert into sample_member (sample_id, person_id, division, place, state)
                    values (2, 5, '451324100', '', 'right');
                    """);
            new Accuracy(workbench, 0.9).compute();
            assertThat(estimate(workbench, Accuracy.ACCURACY, "451324100").denominator())
                    .isEqualTo(1);
        }
    }
}
