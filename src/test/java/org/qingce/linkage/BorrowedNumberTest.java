package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import org.qingce.linkage.training.Trainer;
import org.qingce.linkage.training.TrainingSettings;
import org.qingce.linkage.training.Wish;

/** Twin sisters whose names sound alike, each with a number of her own; a stranger's record bears the number of one of them. */
class BorrowedNumberTest {

    private static final String COLUMNS = """
            insert into mention (mention_id, source, role, id_kind, id_status, id_number, number_key, name, name_sound, sex, birth_date,
                division, phone, household_no)
            """;

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run(COLUMNS + """
                select
                    1000000 + n * 20 + copy * 10, case copy when 0 then 'population' else 'police-resident' end, 'person', 'RESIDENT_ID',
                    'VALID', cast(45130219700000000 + n as string) || 'X', 45130219700000000 + n,
                    '覃' || chr(cast(19968 + n % 3000 as integer)) || chr(cast(21000 + n % 2900 as integer)),
                    1000 + n % 2900, '1', date '1950-01-01' + cast(n % 20000 as integer),
                    '45130200' || cast(2 + n % 7 as string) || '00' || cast(1 + n % 9 as string),
                    cast(13900000000 + n as string), cast(200000000 + n // 3 as string)
                from generate_series(1, 5000) as county(n), (select 0 as copy union all select 1 as copy) copies;
                """);
        twin(10, "张丽春", 45222619860825400L);
        twin(30, "张丽纯", 45222619860825106L);
        register.run(COLUMNS + """
                values (50, 'health-record', 'person', 'RESIDENT_ID', 'VALID', '45222619860825106X', 45222619860825106, '韦大山', 99, '1',
                    date '1951-07-09', '451302003001', '13700000000', null);
                """);
    }

    private void twin(int mention, String name, long number) {
        for (String source : new String[] {"police-resident", "population"}) {
            register.run(COLUMNS
                    + "values (%d, '%s', 'person', 'RESIDENT_ID', 'VALID', '%dX', %d, '%s', 77, '2', date '1986-08-25', '451302001001', '13812345678', '100000007');"
                            .formatted(mention, source, number, number, name));
            mention += 10;
        }
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void doesNotMakeTheTwinsOne() {
        MatchModel definition = MatchModels.read(Path.of("jobs/matching/people.yaml"));
        Linker.createTables(register.workbench());
        MatchModel model = new Trainer(
                        register.workbench(), TrainingSettings.USUAL, Wish.SAFE_LINKS, LocalDate.of(2026, 3, 31))
                .train(definition, "mention")
                .model();
        new Linker(register.workbench(), model, "mention").link();
        assertThat(
                        register.rows(
                                "list(node.mention_id order by node.mention_id)",
                                "from link_node node left join link_cluster cluster on cluster.node_id = node.node_id"
                                        + " where node.mention_id <= 50 group by coalesce(cluster.cluster_id, node.node_id) order by 1"))
                .containsExactly("[10, 20]", "[30, 40]", "[50]");
    }
}
