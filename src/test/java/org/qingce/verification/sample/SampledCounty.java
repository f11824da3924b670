package org.qingce.verification.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingce.form.FilledRow;
import org.qingce.form.Form;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.Sql;
import org.qingce.verification.answer.AnswerImport;
import org.qingce.verification.answer.AnswerOutcome;
import org.qingce.workbench.Workbench;

/** A made-up county to draw samples from, and clerks who fill its forms in. */
final class SampledCounty {

    private SampledCounty() {}

    /** A county of two townships with two villages each, one township twice as large as the other; half of the people are in the database. */
    static Workbench of(Path folder, int persons) {
        var workbench = MadeUpCounty.empty(folder);
        Sql.run(workbench, """
                create table person_number (person_id bigint, current_person bigint);
                create table arrival (file_no integer);
                alter table source_file add column run_id bigint;
                insert into division values ('451324', '县', 'county', null), ('451324100', '甲镇', 'township', '451324'),
                    ('451324200', '乙乡', 'township', '451324'), ('451324100201', '甲村', 'village', '451324100'),
                    ('451324100202', '丁村', 'village', '451324100'), ('451324200201', '乙村', 'village', '451324200'),
                    ('451324200202', '丙村', 'village', '451324200');
                insert into source_file (file_no, source, name, current) values (2, 'population', 'a.csv', true);
                """);
        Sql.run(workbench, """
                insert into person (person_id, name, sex, birth_date, id_number, ethnicity, relation, hukou_nature, marital_status,
                    division, alive, published)
                select range, '王' || range, cast(1 + range %% 2 as varchar), date '1960-01-01' + cast(range as integer), null,
                    '01', '01', '2', '20', case when range %% 3 = 0 then '451324200' else '451324100' end || '20'
                        || (1 + range // 6 %% 2), true, range %% 20 <> 7
                from range(%d);
                insert into person_number select person_id, person_id from person;
                insert into mention (mention_id, source, role, name, sex, birth_date, division, death_date)
                select 20000000000 + person_id * 10, 'population', 'person', name, sex, birth_date, division,
                    case when person_id %% 40 = 0 then date '2020-01-01' end
                from person where person_id %% 2 = 0;
                insert into person_mention select mention_id, mention_id // 10 %% 1000000000, 'alone' from mention;
                """.formatted(persons));
        return workbench;
    }

    static Sample draw(Workbench workbench, SampleOrder order) {
        return new Samples(workbench).draw(order, 1, MadeUpCounty.TODAY);
    }

    static SampleOrder townships(long perDivision, long seed) {
        return new SampleOrder(perDivision, seed, SampleOrder.Level.TOWNSHIP, SampleOrder.View.PUBLISHED);
    }

    /** Fills a workbook in as the clerk says, row by row. */
    static Path filledIn(Path file, Function<FilledRow, Map<String, String>> clerk) {
        var rows = new ArrayList<FormRow>();
        for (FilledRow row : read(file)) {
            var values = new LinkedHashMap<>(row.values());
            values.putAll(clerk.apply(row));
            rows.add(new FormRow(row.reference(), values));
        }
        Path filled = file.resolveSibling("filled-" + file.getFileName());
        FormWriter.write(filled, new Form("抽样核查", "t", List.of(), SampleForms.columns(), rows));
        return filled;
    }

    static AnswerOutcome take(Workbench workbench, Path file) {
        var handover = new AnswerImport.Handover("韦三", MadeUpCounty.TODAY, MadeUpCounty.TODAY.atTime(9, 0), 1);
        return new AnswerImport(workbench, List.of(new SampleKind()), Outlet.PLAIN)
                .take(HandedIn.plain(file), handover);
    }

    static List<FilledRow> read(Path file) {
        return FormReader.read(file, SampleForms.columns()).rows().toList();
    }
}
