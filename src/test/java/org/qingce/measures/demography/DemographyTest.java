package org.qingce.measures.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.Sql;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.EstimateTable;
import org.qingce.measures.estimate.Verdict;
import org.qingce.workbench.Workbench;

class DemographyTest {

    @TempDir
    Path folder;

    /**
     * Two townships. In the first 1000 live, of whom 30 were born in the last twelve months (18 boys), and 10 more died in them; in the second
     * lives one. The database as received has the first hundred of the first township, one of them twice.
     */
    private Workbench county() {
        var workbench = MadeUpCounty.empty(folder);
        Sql.run(workbench, """
                insert into division values ('45', '省', 'province', null), ('451324', '县', 'county', '45'),
                    ('451324100', '甲镇', 'township', '451324'), ('451324200', '乙乡', 'township', '451324');
                insert into source_file (file_no, source, name, current) values (1, 'police-resident', 'p.csv', true),
                    (2, 'population', 'a.csv', true), (3, 'health-birth', 'b.csv', true);
                insert into person (person_id, sex, birth_date, death_date, division, alive, published)
                select range, case when range < 18 or range % 2 = 0 and range >= 30 then '1' else '2' end,
                    case when range < 30 then date '2025-06-01' else date '1951-01-01' + cast(range * 17 as integer) end,
                    case when range >= 1000 then date '2025-12-01' end, '451324100201', range < 1000, range < 1000
                from range(1010);
                insert into person (person_id, sex, birth_date, division, alive, published)
                values (2000, '1', date '1905-01-01', '451324200201', true, true), (2001, '1', null, '451324200201', true, true),
                    (2002, '2', date '2025-06-01', '110101001001', true, true);
                insert into mention (mention_id, source, role, sex, birth_date, division)
                select 20000000000 + person_id * 10, 'population', 'person', sex, birth_date, division from person
                where person_id < 100;
                insert into mention (mention_id, source, role, sex, birth_date, division)
                select 20000000000 + 99990, source, role, sex, birth_date, division from mention where mention_id = 20000000000;
                insert into mention (mention_id, source, role, sex, birth_date, division)
                select 30000000000 + person_id * 10, 'health-birth', 'child', sex, birth_date, division from person
                where person_id < 25;
                insert into person_mention
                select mention_id, case when mention_id = 20000099990 then 0 else mention_id // 10 % 1000000000 end, 'alone'
                from mention;
                """);
        new Demography(workbench).compute(MadeUpCounty.TODAY);
        return workbench;
    }

    private static Estimate estimate(Workbench workbench, String measure, String view, String division) {
        return new EstimateTable(workbench)
                .read().stream()
                        .filter(one -> one.measure().equals(measure)
                                && one.view().equals(view)
                                && one.place().division().equals(division))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theRatesAreThoseCountedByHand() {
        try (var workbench = county()) {
            var births = estimate(workbench, Demography.BIRTH_RATE, "published", "451324100");
            assertThat(births.numerator()).isEqualTo(30);
            assertThat(births.denominator())
                    .as("mid-year: 1000 - (30 - 10) / 2")
                    .isEqualTo(990);
            assertThat(births.value()).isCloseTo(1000 * 30 / 990.0, within(1e-9));
            assertThat(births.verdict()).isEqualTo(Verdict.USUAL);
            var growth = estimate(workbench, Demography.NATURAL_GROWTH, "published", "451324100");
            assertThat(growth.value()).isCloseTo(1000 * 20 / 990.0, within(1e-9));
            var ratio = estimate(workbench, Demography.SEX_RATIO, "published", "451324100");
            assertThat(ratio.value()).isCloseTo(150, within(1e-9));
            assertThat(ratio.verdict()).as("150 with 30 births is chance").isEqualTo(Verdict.USUAL);
        }
    }

    @Test
    void fewEventsGiveNoVerdict() {
        try (var workbench = county()) {
            assertThat(estimate(workbench, Demography.DEATH_RATE, "published", "451324100")
                            .verdict())
                    .isEqualTo(Verdict.TOO_FEW);
            assertThat(estimate(workbench, Demography.WHIPPLE, "published", "451324200")
                            .verdict())
                    .isEqualTo(Verdict.TOO_FEW);
        }
    }

    @Test
    void birthsAreCountedBySourceEachPersonOnce() {
        try (var workbench = county()) {
            assertThat(estimate(workbench, Demography.BIRTHS, "health-birth", "451324")
                            .numerator())
                    .isEqualTo(25);
            assertThat(estimate(workbench, Demography.BIRTHS, "received", "451324")
                            .numerator())
                    .as("who stands in the database twice is one")
                    .isEqualTo(30);
        }
    }

    @Test
    void whoIsOver100StandsWithThem100AndWhoseAgeIsUnknownNowhere() {
        try (var workbench = county()) {
            assertThat(Sql.texts(
                            workbench,
                            "select concat(age, ' ', sex, ' ', persons) as x from age_sex where view = 'published'"
                                    + " and division = '451324200'"))
                    .containsExactly("100 1 1");
        }
    }

    @Test
    void otherCountiesAreLeftOut() {
        try (var workbench = county()) {
            assertThat(estimate(workbench, Demography.BIRTHS, "published", "").numerator())
                    .isEqualTo(30);
        }
    }

    @Test
    void townshipsAddUpToTheCounty() {
        try (var workbench = MadeUpCounty.filled(folder, 3000, 2)) {
            new Demography(workbench).compute(MadeUpCounty.TODAY);
            String sum = "select sum(persons) as x from age_sex where view = 'published' and level = ";
            long whole = Sql.number(workbench, sum + "'county'");
            long placed = Sql.number(workbench, sum + "'township'");
            assertThat(placed).isBetween(whole * 98 / 100, whole);
            assertThat(
                            Sql.number(
                                    workbench,
                                    "select count(*) as x from (select division, view, age, sex from age_sex group by all having count(*) > 1)"))
                    .isZero();
        }
    }

    @Test
    void computingAgainChangesNothing() {
        try (var workbench = county()) {
            List<Estimate> first = new EstimateTable(workbench).read();
            new Demography(workbench).compute(MadeUpCounty.TODAY);
            assertThat(new EstimateTable(workbench).read()).isEqualTo(first);
        }
    }
}
