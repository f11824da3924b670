package org.qingce.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

    @Test
    void numbersOfPersonsAndTelephonesAreLeftOutOfAnyText() {
        assertThat(Redacted.text(
                        "line 3: 110101199003070038 and 11010119900307003X, 110101900307003, call 13812345678"))
                .isEqualTo("line 3: … and …, …, call …");
    }

    @Test
    void datesCodesAndHashesStay() {
        String said =
                "population-20260331.csv of 451302001001, run 12, 4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce";
        assertThat(Redacted.text(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select cast(:name as integer)",
                "select cast(:name as date)",
                "select strptime(:name, '%Y-%m-%d')",
                "select error(:name)",
                "select cast([:name] as integer[])",
                "select regexp_matches('a', '(' || :name)",
            })
    void anEngineThatFailsOnAValueDoesNotTellIt(String sql) {
        try (Workbench workbench = Workbench.inMemory()) {
            assertThatThrownBy(() -> workbench.each(
                            SqlScript.parse("failing", sql + ";"),
                            Map.of("name", "欧阳标记 110101199003070038"),
                            row -> {}))
                    .isInstanceOf(WorkbenchException.class)
                    .satisfies(failure -> assertThat(trace(failure))
                            .contains("failing")
                            .doesNotContain("欧阳标记")
                            .doesNotContain("110101199003070038"));
        }
    }

    @Test
    void whatIsWrongWithADefinitionIsStillToldByName() {
        try (Workbench workbench = Workbench.inMemory()) {
            assertThatThrownBy(() -> workbench.each(
                            SqlScript.parse("wrong", "select birth_dat from (select 1 as birth_date);"),
                            Map.of(),
                            row -> {}))
                    .hasMessageContaining("birth_dat")
                    .hasMessageContaining("birth_date");
        }
    }

    private static String trace(Throwable failure) {
        var said = new StringWriter();
        failure.printStackTrace(new PrintWriter(said, true));
        return said.toString();
    }
}
