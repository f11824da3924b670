package org.qingce.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of rules and measures that try to be more than a condition. */
class ConditionShapeTest {

    private static final SqlText PERSON = new SqlText("person");

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void aTable() {
        workbench = Workbench.inMemory();
        workbench.run(SqlScript.parse("test", "create table person as select 1 as age, 'a' as name;"));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age > 1 and name like '%); drop table person; --%'",
                "name = 'O''Brien' -- as written",
                "case when age is null then true else age in (1, 2) end"
            })
    void aConditionMayHoldAnyText(String condition) {
        assertThat(ConditionCheck.wrong(workbench, PERSON, condition)).isEmpty();
        assertThat(ConditionCheck.allRight(workbench, PERSON, List.of("true", condition, "age > 1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true) from person; drop table person; select bool_and(true",
                "true) as x from person; select bool_and(true",
                "true), (select 1",
                "true), bool_and(true",
                "age in (select age from person)",
                "exists (select 1 from read_text('/etc/hostname'))",
                "true) from person as s; attach ':memory:' as other; select bool_and(true",
                "true /*",
                "true; drop table person",
                "true) from person; drop table person; --"
            })
    void whatIsMoreThanAConditionIsRefusedAndNothingOfItRuns(String condition) {
        assertThat(ConditionCheck.wrong(workbench, PERSON, condition)).isPresent();
        assertThat(ConditionCheck.allRight(workbench, PERSON, List.of("true", condition, "age > 1")))
                .isFalse();
        assertThat(workbench.list(
                        SqlScript.parse("test", "select count(*) as n from person;"), Map.of(), row -> row.number("n")))
                .containsExactly(1L);
    }

    @Test
    void halvesThatMakeSenseTogetherAreNoConditions() {
        assertThat(ConditionCheck.allRight(workbench, PERSON, List.of("true /*", "*/ and age > 1")))
                .isFalse();
        assertThat(ConditionCheck.allRight(workbench, PERSON, List.of("true", "no_such_column")))
                .isFalse();
        assertThat(ConditionCheck.allRight(workbench, PERSON, List.of())).isTrue();
    }

    @Test
    void noFileIsWritten() {
        Path file = folder.resolve("out.csv");

        assertThat(ConditionCheck.wrong(
                        workbench,
                        PERSON,
                        "true) from person as s; copy person to '" + file + "'; select bool_and(true"))
                .isPresent();
        assertThat(Files.exists(file)).isFalse();
    }
}
