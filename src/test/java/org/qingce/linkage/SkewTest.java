package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import org.qingce.linkage.training.Trainer;
import org.qingce.linkage.training.TrainingSettings;
import org.qingce.linkage.training.Wish;

/** One village with 20,000 people of one name and a fill-in birth date, beside a county of the usual kind. */
class SkewTest {

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run("""
                insert into mention (mention_id, source, role, id_kind, id_status, id_number, number_key, name, name_sound, sex, birth_date,
                    division, phone)
                select
                    n * 10 as mention_id, 'police-resident' as source, 'person' as role, 'RESIDENT_ID' as id_kind,
                    case when n % 2 = 0 then 'VALID' else 'BLANK' end as id_status,
                    case when n % 2 = 0 then cast(45130219600000000 + n as string) || 'X' end as id_number,
                    case when n % 2 = 0 then 45130219600000000 + n end as number_key,
                    '韦英' as name, 77 as name_sound, '2' as sex, date '1960-01-01' as birth_date,
                    '451302001001' as division,
                    case when n in (1, 2) then '13812345678' end as phone
                from generate_series(1, 20000) as village(n);
                """);
        register.run("""
                insert into mention (mention_id, source, role, id_kind, id_status, id_number, number_key, name, name_sound, sex, birth_date,
                    division, phone)
                select
                    1000000 + n * 20 + copy * 10, 'population', 'person', 'RESIDENT_ID', 'VALID',
                    cast(45130219700000000 + n as string) || 'X', 45130219700000000 + n,
                    '覃' || chr(cast(19968 + n % 3000 as integer)) || chr(cast(21000 + n % 2900 as integer)),
                    1000 + n % 2900, '1', date '1950-01-01' + cast(n % 20000 as integer),
                    '45130200' || cast(2 + n % 7 as string) || '00' || cast(1 + n % 9 as string),
                    cast(13900000000 + n as string)
                from generate_series(1, 15000) as county(n), (select 0 as copy union all select 1 as copy) copies;
                """);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void isNotJoinedIntoOneIsNotComparedEachWithEachAndIsReported() {
        MatchModel definition = MatchModels.read(Path.of("jobs/matching/people.yaml"));
        Linker.createTables(register.workbench());
        MatchModel model = new Trainer(
                        register.workbench(), TrainingSettings.USUAL, Wish.SAFE_LINKS, LocalDate.of(2026, 3, 31))
                .train(definition, "mention")
                .model();
        new Linker(register.workbench(), model, "mention").link();
        assertThat(register.rows("count(distinct node_id)", "from link_node where mention_id <= 200000"))
                .as("nobody is taken for somebody else")
                .containsExactly("20000");
        assertThat(register.rows("count(*)", "from link_edge")).satisfies(SkewTest::few);
        assertThat(register.rows("rule, handling", "from link_oversize group by rule, handling order by 1"))
                .as("what was too common is told")
                .contains("name-birth|left-out", "birth-village|left-out", "name-village|left-out");
        assertThat(register.rows("rule", "from link_edge where left_node < 0 and right_node = 45130219600000002"))
                .as("a telephone still tells")
                .containsExactly("name-phone");
    }

    private static void few(List<? extends String> count) {
        assertThat(Long.parseLong(count.get(0))).isBetween(1L, 20_000L);
    }
}
