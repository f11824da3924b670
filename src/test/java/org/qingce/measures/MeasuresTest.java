package org.qingce.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

class MeasuresTest {

    private static final MeasureCatalog CATALOG = MeasureCatalog.read(Path.of("jobs"));

    @TempDir
    Path folder;

    private static MetricTable compute(Workbench workbench) {
        new Measures(workbench, CATALOG).compute(MadeUpCounty.TODAY);
        return MetricTable.read(workbench);
    }

    private static void run(Workbench workbench, String sql) {
        workbench.run(SqlScript.parse("test", sql));
    }

    /**
     * A county of two townships with a village each. Police: 1 alive, 2 alive (twice), 3 dead, 4 in a village nobody knows,
     * 5 of another county. Population: 1 (twice, one of them faulty), 3, 6 (an infant without a number), 7 (a filler).
     */
    private Workbench small() {
        var workbench = MadeUpCounty.empty(folder);
        run(workbench, """
                insert into division values ('451324', '县', 'county', null), ('451324100', '甲镇', 'township', '451324'),
                    ('451324200', '乙乡', 'township', '451324'), ('451324100201', '甲村', 'village', '451324100'),
                    ('451324200201', '乙村', 'village', '451324200');
                insert into source_file (file_no, source, name, current) values (1, 'police-resident', 'p.csv', true),
                    (2, 'population', 'a.csv', true);
                insert into mention (mention_id, source, role, id_status, name, birth_date, division, death_date) values
                    (10000000020, 'police-resident', 'person', 'VALID', '一', '1980-01-01', '451324100201', null),
                    (10000000030, 'police-resident', 'person', 'VALID', '二', '1980-01-01', '451324200201', null),
                    (10000000040, 'police-resident', 'person', 'VALID', '二', '1980-01-01', '451324200201', null),
                    (10000000050, 'police-resident', 'person', 'VALID', '三', '1980-01-01', '451324100201', '2020-01-01'),
                    (10000000060, 'police-resident', 'person', 'VALID', '四', '1980-01-01', '451324100999', null),
                    (10000000070, 'police-resident', 'person', 'VALID', '五', '1980-01-01', '440306001001', null),
                    (20000000020, 'population', 'person', 'VALID', '一', '1980-01-01', '451324100201', null),
                    (20000000030, 'population', 'person', 'BAD_DATE', '一', '1980-01-01', '451324100201', null),
                    (20000000040, 'population', 'person', 'VALID', '三', '1980-01-01', '451324100201', null),
                    (20000000050, 'population', 'person', null, '六', '2025-12-01', '451324200201', null),
                    (20000000060, 'population', 'person', 'PLACEHOLDER', '七', '1980-01-01', null, null);
                insert into person_mention values (10000000020, 1, 'id-number'), (20000000020, 1, 'id-number'),
                    (20000000030, 1, 'id-number'), (10000000030, 2, 'id-number'), (10000000040, 2, 'id-number'),
                    (10000000050, 3, 'id-number'), (20000000040, 3, 'id-number'), (10000000060, 4, 'alone'),
                    (10000000070, 5, 'alone'), (20000000050, 6, 'alone'), (20000000060, 7, 'alone');
                insert into person (person_id, first_mention, id_status, name_from, birth_date, division, alive, published) values
                    (1, 10000000020, 'VALID', 20000000020, '1980-01-01', '451324100201', true, true),
                    (2, 10000000030, 'VALID', 10000000030, '1980-01-01', '451324200201', true, true),
                    (3, 10000000050, 'VALID', 10000000050, '1980-01-01', '451324100201', false, false),
                    (4, 10000000060, 'VALID', 10000000060, '1980-01-01', '451324100999', true, false),
                    (5, 10000000070, 'VALID', 10000000070, '1980-01-01', '440306001001', true, false),
                    (6, 20000000050, 'BLANK', 20000000050, '2025-12-01', '451324200201', true, true),
                    (7, 20000000060, 'PLACEHOLDER', 20000000060, '1980-01-01', null, true, true);
                insert into finding (rule, severity, subject, subject_id) values ('ID04', 'error', 'mention', 20000000030),
                    ('ID09', 'error', 'mention', 20000000060), ('NM03', 'warning', 'mention', 20000000040);
                insert into headcount values ('451324100201', 2, '2025-12-31'), ('451324200201', 1, '2024-12-31'),
                    ('451324200201', 3, '2025-12-31');
                """);
        return workbench;
    }

    @Test
    void theFiguresOfASmallRegisterAreThoseCountedByHand() {
        try (var workbench = small()) {
            var metrics = compute(workbench);
            assertThat(metrics.ratio("coverage-by-list", "received", "")).contains(new Ratio(1, 3));
            assertThat(metrics.ratio("coverage-by-list", "published", "")).contains(new Ratio(2, 3));
            assertThat(metrics.ratio("on-reference-list", "received", "")).contains(new Ratio(2, 4));
            assertThat(metrics.ratio("id-entry", "received", "")).contains(new Ratio(3, 4));
            assertThat(metrics.ratio("id-valid", "received", "")).contains(new Ratio(2, 4));
            assertThat(metrics.ratio("id-exempt", "received", "")).contains(new Ratio(1, 5));
            assertThat(metrics.ratio("conformity", "received", "")).contains(new Ratio(3, 5));
            assertThat(metrics.ratio("conformity", "published", "")).contains(new Ratio(3, 4));
            assertThat(metrics.ratio("duplication", "received", "")).contains(new Ratio(1, 5));
            assertThat(metrics.ratio("duplication", "police-resident", "")).contains(new Ratio(1, 6));
            assertThat(metrics.ratio("duplication", "all", "")).contains(new Ratio(2, 11));
            assertThat(metrics.ratio("coverage-by-headcount", "received", "451324100"))
                    .contains(new Ratio(2, 2));
            assertThat(metrics.ratio("coverage-by-headcount", "published", "")).contains(new Ratio(4, 5));
        }
    }

    @Test
    void anUnknownVillageCountsInItsTownshipAndInAnUnknownLeafBelowIt() {
        try (var workbench = small()) {
            var metrics = compute(workbench);
            assertThat(metrics.ratio("coverage-by-list", "received", "451324100"))
                    .contains(new Ratio(1, 2));
            assertThat(metrics.ratio("coverage-by-list", "received", "451324100201"))
                    .contains(new Ratio(1, 1));
            assertThat(metrics.ratio("coverage-by-list", "received", "451324100000"))
                    .contains(new Ratio(0, 1));
            assertThat(metrics.ratio("id-entry", "received", "000000000000")).contains(new Ratio(0, 1));
        }
    }

    @Test
    void aDivisionWithoutCasesHasAFigureOfNothing() {
        try (var workbench = small()) {
            run(workbench, "insert into division values ('451324200202', '空村', 'village', '451324200');");
            var metrics = compute(workbench);
            assertThat(metrics.ratio("id-entry", "published", "451324200202")).contains(new Ratio(0, 0));
            assertThat(metrics.ratio("coverage-by-headcount", "published", "451324200"))
                    .as("a township some of whose villages have no headcount has none")
                    .contains(new Ratio(2, 0));
        }
    }

    @Test
    void withoutAWholePopulationFileNothingIsSaidAsReceived() {
        try (var workbench = MadeUpCounty.filled(folder, 500, 1)) {
            run(
                    workbench,
                    "delete from source_file where source = 'population';\ndelete from mention where source = 'population';");
            var metrics = compute(workbench);
            assertThat(metrics.all()).noneMatch(metric -> metric.view().equals("received"));
            assertThat(metrics.ratio("coverage-by-list", "published", "")).isPresent();
        }
    }

    @Test
    void anEmptyRegisterGivesNothingButZeros() {
        try (var workbench = MadeUpCounty.empty(folder)) {
            assertThat(compute(workbench).all())
                    .isNotEmpty()
                    .allMatch(metric -> metric.ratio().equals(new Ratio(0, 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void villagesAndTheUnknownAddUpToEveryDivisionAboveThem(int seed) {
        try (var workbench = MadeUpCounty.filled(folder, 1500, seed)) {
            var metrics = compute(workbench).all();
            var sums = new java.util.HashMap<List<String>, long[]>();
            for (Metric leaf : metrics) {
                if (leaf.level().equals("village") || leaf.level().equals("unknown")) {
                    for (int digits : new int[] {0, 2, 4, 6, 9}) {
                        var key = List.of(
                                leaf.measure(), leaf.view(), leaf.division().substring(0, digits));
                        long[] sum = sums.computeIfAbsent(key, absent -> new long[2]);
                        sum[0] += leaf.ratio().numerator();
                        sum[1] += leaf.ratio().denominator();
                    }
                }
            }
            assertThat(metrics)
                    .filteredOn(metric -> metric.division().length() < 12)
                    .isNotEmpty()
                    .allSatisfy(metric -> {
                        long[] sum = sums.get(List.of(metric.measure(), metric.view(), metric.division()));
                        assertThat(sum[0])
                                .as("%s", metric)
                                .isEqualTo(metric.ratio().numerator());
                        if (!metric.measure().equals("coverage-by-headcount")) {
                            assertThat(sum[1])
                                    .as("%s", metric)
                                    .isEqualTo(metric.ratio().denominator());
                        }
                    });
        }
    }

    @Test
    void theListBehindAFigureIsAsLongAsWhatIsMissing() {
        try (var workbench = MadeUpCounty.filled(folder, 1200, 4)) {
            var metrics = compute(workbench);
            var lists = new GapList(workbench, MadeUpCounty.TODAY);
            for (Metric metric : metrics.all()) {
                var measure = CATALOG.measure(metric.measure(), metric.view()).orElseThrow();
                boolean looked = metric.level().equals("register")
                        || metric.level().equals("unknown")
                        || metric.division().startsWith("451324102");
                if (measure.against() != null || !looked) {
                    continue;
                }
                var length = new AtomicLong();
                lists.masked(
                        measure, metric.view(), metric.division(), Long.MAX_VALUE, entry -> length.incrementAndGet());
                boolean higher = measure.better() == null || measure.better() == Measure.Better.HIGHER;
                assertThat(length.get())
                        .as("%s", metric)
                        .isEqualTo(
                                higher
                                        ? metric.ratio().missing()
                                        : metric.ratio().numerator());
            }
        }
    }

    @Test
    void aListLeadsBackToFileAndLineAndIsMaskedUnlessAskedFor() {
        try (var workbench = small()) {
            compute(workbench);
            var toAdd = CATALOG.measure("coverage-by-list", "published").orElseThrow();
            var lists = new GapList(workbench, MadeUpCounty.TODAY);
            run(workbench, "update mention set name = '韦四妹' where mention_id = 10000000060;");
            lists.masked(toAdd, "published", "", 10, entry -> {
                assertThat(entry.file()).isEqualTo("p.csv");
                assertThat(entry.line()).isEqualTo(6);
                assertThat(entry.shown()).containsEntry("name", "韦*").containsEntry("birth_date", "1980-01-01");
            });
            lists.unmasked(
                    toAdd,
                    "published",
                    "",
                    10,
                    entry -> assertThat(entry.shown()).containsEntry("name", "韦四妹"));
        }
    }

    @Test
    void theOrderOfTheRowsDoesNotMatterNorDoesComputingTwice() {
        try (var workbench = MadeUpCounty.filled(folder, 1500, 5)) {
            var first = compute(workbench).all();
            for (String table : List.of("mention", "person", "person_mention", "finding", "source_file")) {
                run(
                        workbench,
                        "create table shuffled as select * from " + table + " order by random();\ndrop table " + table
                                + ";\nalter table shuffled rename to " + table + ";");
            }
            assertThat(compute(workbench).all()).isEqualTo(first);
        }
    }

    @Test
    void theNightsWorkTablesAreTakenDown() {
        try (var workbench = small()) {
            compute(workbench);
            var tables = SqlScript.parse(
                    "test", "select table_name as x from information_schema.tables where table_name like 'measure%';");
            assertThat(workbench.list(tables, Map.of(), row -> row.text("x"))).containsExactly("measure_place");
        }
    }
}
