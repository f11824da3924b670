package org.qingce.measures.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Measures;
import org.qingce.measures.Sql;
import org.qingce.workbench.Workbench;

class ConsistencyTest {

    private static final MeasureCatalog CATALOG = MeasureCatalog.read(Path.of("jobs"));

    @TempDir
    Path folder;

    /**
     * Person 1: police and population differ in the name, the second population record would not. Person 2: population and police agree, in
     * another township, the sex is not stated once. Person 3 is in the population alone.
     */
    private Workbench register() {
        var workbench = MadeUpCounty.empty(folder);
        Sql.run(workbench, """
                insert into division values ('451324', '县', 'county', null), ('451324100', '甲镇', 'township', '451324'),
                    ('451324200', '乙乡', 'township', '451324');
                insert into source_file (file_no, source, name, current) values (1, 'police-resident', 'p.csv', true),
                    (2, 'population', 'a.csv', true), (3, 'civil-marriage', 'm.csv', true);
                insert into mention (mention_id, source, role, name, sex, birth_date, division) values
                    (10000000010, 'police-resident', 'person', '王一', '1', '1980-01-01', '451324100201'),
                    (20000000010, 'population', 'person', '王乙', '1', '1980-01-01', '451324100201'),
                    (20000000020, 'population', 'person', '王一', '1', '1980-01-01', '451324100201'),
                    (10000000020, 'police-resident', 'person', '李二', '2', '1990-01-01', '451324200201'),
                    (20000000030, 'population', 'person', '李二', '9', '1990-01-01', '451324200201'),
                    (20000000040, 'population', 'person', '三', '2', '1990-01-01', '451324200201'),
                    (30000000010, 'civil-marriage', 'wife', '李二', '2', '1990-01-02', null),
                    (30000000020, 'civil-marriage', 'wife', '李贰', '2', '1990-01-02', null);
                insert into person_mention values (10000000010, 1, ''), (20000000010, 1, ''), (20000000020, 1, ''),
                    (10000000020, 2, ''), (20000000030, 2, ''), (30000000010, 2, ''), (30000000020, 2, ''),
                    (20000000040, 3, '');
                insert into person (person_id, alive, published) values (1, true, true), (2, true, true), (3, true, true);
                """);
        compute(workbench);
        return workbench;
    }

    private static void compute(Workbench workbench) {
        new Measures(workbench, CATALOG).compute(MadeUpCounty.TODAY);
        new Consistency(workbench).compute();
    }

    private static List<String> counts(Workbench workbench, String left, String right, String division) {
        return Sql.texts(
                workbench,
                "select concat(field, ' ', agreeing, '/', compared) as x from consistency where left_source = '" + left
                        + "' and right_source = '" + right + "' and division = '" + division + "' order by field");
    }

    @Test
    void theFirstRecordsOfEachPersonAreComparedFieldByField() {
        try (var workbench = register()) {
            assertThat(counts(workbench, "police-resident", "population", "451324"))
                    .containsExactly("birth_date 2/2", "division 2/2", "name 1/2", "sex 1/1");
            assertThat(counts(workbench, "police-resident", "population", "451324100"))
                    .contains("name 0/1");
        }
    }

    @Test
    void partiesOfMarriagesAreComparedByTheirFirstRegistration() {
        try (var workbench = register()) {
            assertThat(counts(workbench, "civil-marriage", "police-resident", ""))
                    .containsExactly("birth_date 0/1", "name 1/1", "sex 1/1");
        }
    }

    @Test
    void itIsCountedOnceAndTheSameEachTime() {
        try (var workbench = MadeUpCounty.filled(folder, 1500, 4)) {
            String all = "select concat_ws(' ', left_source, right_source, field, division, agreeing, compared) as x"
                    + " from consistency order by 1";
            compute(workbench);
            List<String> first = Sql.texts(workbench, all);
            compute(workbench);
            assertThat(Sql.texts(workbench, all))
                    .isEqualTo(first)
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
            assertThat(Sql.number(workbench, "select count(*) as x from consistency where left_source >= right_source"))
                    .isZero();
        }
    }

    @Test
    void eventsAreInTimeWithinTenAndFifteenDaysAndOldOnesAndThoseOfTheFirstNightCountNeitherWay() {
        try (var workbench = MadeUpCounty.empty(folder)) {
            Sql.run(workbench, """
                    insert into division values ('451324', '县', 'county', null);
                    insert into source_file (file_no, source, name, current, business_date)
                    values (1, 'health-birth', 'b.csv', true, '2026-03-31'), (2, 'civil-death', 'd.csv', true, '2026-03-31'),
                        (3, 'health-birth', 'first.csv', true, '2026-03-01');
                    insert into event (event_id, source, kind, event_date, registered_on) values
                        (1000000001, 'health-birth', 'birth', '2026-02-01', '2026-03-21'),
                        (1000000002, 'health-birth', 'birth', '2026-02-01', '2026-03-20'),
                        (1000000003, 'health-birth', 'birth', '2019-02-01', '2019-02-02'),
                        (1000000004, 'health-birth', 'birth', '2026-02-01', null),
                        (3000000001, 'health-birth', 'birth', '2026-02-27', '2026-02-28'),
                        (2000000001, 'civil-death', 'death', '2026-03-16', '2026-03-17'),
                        (2000000002, 'civil-death', 'death', '2026-03-15', '2026-03-30'),
                        (2000000003, 'civil-death', 'death', '2026-04-15', '2026-03-30');
                    """);
            compute(workbench);
            assertThat(
                            Sql.texts(
                                    workbench,
                                    "select concat(measure, ' ', numerator, '/', denominator) as x from metric"
                                            + " where measure in ('birth-in-time', 'death-in-time') and division = '' order by 1"))
                    .containsExactly("birth-in-time 1/2", "death-in-time 1/2");
        }
    }
}
