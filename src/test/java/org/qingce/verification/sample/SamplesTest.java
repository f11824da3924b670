package org.qingce.verification.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.form.FilledRow;
import org.qingce.handout.HandOutFolder;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.Sql;
import org.qingce.workbench.Workbench;

class SamplesTest {

    private static final String MEMBERS =
            "select concat(division, ' ', person_id) as x from sample_member where sample_id = %d order by 1";

    @TempDir
    Path folder;

    private static List<String> members(Workbench workbench, Sample sample) {
        return Sql.texts(workbench, MEMBERS.formatted(sample.id()));
    }

    @Test
    void theSameSeedDrawsTheSamePersonsWhateverTheOrderOfTheRowsAndAnotherDrawsOthers() {
        try (var workbench = SampledCounty.of(folder, 3000)) {
            List<String> first = members(workbench, SampledCounty.draw(workbench, SampledCounty.townships(20, 5)));
            Sql.run(workbench, """
                    create table shuffled as select * from person order by random();
                    drop table person;
                    alter table shuffled rename to person;
                    delete from sample;
                    delete from sample_stratum;
                    delete from sample_member;
                    """);
            var again = SampledCounty.draw(workbench, SampledCounty.townships(20, 5));
            assertThat(members(workbench, again)).isEqualTo(first);
            var other = SampledCounty.draw(workbench, SampledCounty.townships(20, 6));
            assertThat(other.id()).isEqualTo(again.id() + 1);
            assertThat(members(workbench, other)).isNotEqualTo(first);
        }
    }

    @Test
    void theSameOrderOnTheSameRunIsTheSampleDrawnBefore() {
        try (var workbench = SampledCounty.of(folder, 1000)) {
            var first = SampledCounty.draw(workbench, SampledCounty.townships(3, 1));
            assertThat(SampledCounty.draw(workbench, SampledCounty.townships(3, 1)))
                    .isEqualTo(first);
            assertThat(new Samples(workbench).all()).hasSize(1);
            assertThat(new Samples(workbench)
                            .draw(SampledCounty.townships(3, 1), 2, MadeUpCounty.TODAY)
                            .id())
                    .isEqualTo(2);
        }
    }

    @Test
    void everyTownshipIsDrawnFromAndNobodyTwice() {
        try (var workbench = SampledCounty.of(folder, 3000)) {
            var sample = SampledCounty.draw(workbench, SampledCounty.townships(25, 9));
            assertThat(Sql.number(workbench, "select sum(persons) as x from sample_stratum"))
                    .isEqualTo(Sql.number(workbench, "select count(*) as x from person where published"));
            assertThat(Sql.number(
                            workbench, "select count(*) as x from sample_stratum where drawn <> least(25, persons)"))
                    .isZero();
            assertThat(members(workbench, sample)).doesNotHaveDuplicates().hasSize((int) sample.drawn());
        }
    }

    @Test
    void aSampleOfTheDatabaseAsReceivedDrawsFromItAlone() {
        try (var workbench = SampledCounty.of(folder, 1500)) {
            var order = new SampleOrder(4, 2, SampleOrder.Level.VILLAGE, SampleOrder.View.RECEIVED);
            var sample = SampledCounty.draw(workbench, order);
            assertThat(sample.strata()).isEqualTo(4);
            assertThat(Sql.number(workbench, """
                    select count(*) as x from sample_member s
                    where not exists (select 1 from person_mention l join mention m on m.mention_id = l.mention_id
                        where l.person_id = s.person_id and m.source = 'population' and m.death_date is null)""")).isZero();
        }
    }

    @Test
    void everyPersonHasTheSameChance() {
        try (var workbench = SampledCounty.of(folder, 600)) {
            int samples = 20;
            for (int seed = 0; seed < samples; seed++) {
                SampledCounty.draw(workbench, SampledCounty.townships(10, seed));
            }
            double spread = Double.parseDouble(
                    Sql.texts(workbench, """
                            with times as (
                                select p.person_id, t.persons, count(m.person_id) as times
                                from person p
                                join sample_stratum t on t.sample_id = 1 and p.division like t.division || '%%'
                                left join sample_member m on m.person_id = p.person_id
                                where p.published
                                group by p.person_id, t.persons
                            ), expected as (
                                select times, %1$d * 10.0 / persons as mean, 10.0 / persons as chance from times
                            )
                            select avg(pow(times - mean, 2) / (mean * (1 - chance))) as x from expected""".formatted(samples)).get(0));
            assertThat(spread).as("as often as chance has it").isBetween(0.85, 1.15);
        }
    }

    @Test
    void eachTownshipGetsAWorkbookWithItsPersonsAndTheirItems() throws IOException {
        try (var workbench = SampledCounty.of(folder, 1500)) {
            var sample = SampledCounty.draw(workbench, SampledCounty.townships(6, 3));
            List<Path> files = new SampleForms(workbench).write(sample, HandOutFolder.plain(folder.resolve("out")));
            assertThat(files.stream()
                            .mapToInt(file -> SampledCounty.read(file).size())
                            .sum())
                    .isEqualTo((int) sample.drawn());
            assertThat(files).extracting(file -> file.getFileName().toString()).contains("sample-1-451324100.xlsx");
            assertThat(SampledCounty.read(files.get(files.size() - 1)))
                    .extracting(FilledRow::reference)
                    .allMatch(reference -> reference != null && reference.matches("sample:1:\\d+"));
        }
    }

    @Test
    void aRowShowsTheItemsInWords() throws IOException {
        try (var workbench = SampledCounty.of(folder, 1500)) {
            var sample = SampledCounty.draw(workbench, SampledCounty.townships(6, 3));
            List<Path> files = new SampleForms(workbench).write(sample, HandOutFolder.plain(folder.resolve("out")));
            FilledRow row = SampledCounty.read(files.get(files.size() - 1)).get(0);
            assertThat(row.value("sex")).isIn("男性", "女性", "男", "女");
            assertThat(row.value("birth_date")).matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }
}
