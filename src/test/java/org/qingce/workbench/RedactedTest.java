package org.qingce.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said aloud of what engines, drivers and libraries say. */
class RedactedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Could not convert string \"Zhang Wei\" to INT32|Could not convert string \"…\" to INT32",
                "Could not convert string 'zhangwei' to INT32|Could not convert string '…' to INT32",
                "Duplicate key \"id: 7, name: 张三\" violates primary key|Duplicate key \"…\" violates primary key",
                "Duplicate entry '45132419900101123X' for key 'person'|Duplicate entry '…'",
                "Original Line: Li Si,F,1990|Original Line: …",
                "Type INT64 with value 45132419900101 can't be cast|Type INT64 with value … can't be cast",
                "can't read 'x', nor 'y'|can't read '…', nor '…'",
                "no such row: 王小明 of 板桥镇|no such row: … of …",
                "Text '1990-13-01' could not be parsed|Text '…' could not be parsed",
            })
    void wordsOfOthersKeepWhatAndLoseTheValue(String said, String aloud) {
        assertThat(Redacted.foreign(said)).isEqualTo(aloud);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Could not set lock on file \"/srv/data/register.duckdb\": Conflicting lock is held in java (PID 4711)",
                "Referenced column \"birth_date\" not found in FROM clause",
                "Table with name person does not exist",
                "No space left on device",
            })
    void placesAndNamesOfColumnsStay(String said) {
        assertThat(Redacted.foreign(said)).isEqualTo(said);
    }

    @Test
    void ourOwnWordsLoseNumbersOfPersonsAndTelephonesAlone() {
        assertThat(Redacted.own("run 12: file 7000000042 of 2026-03-31, 45132419900101123X and 13800138000"))
                .isEqualTo("run 12: file 7000000042 of 2026-03-31, … and …");
    }

    @Test
    void aSealStaysWholeInOurOwnWordsThoughItsDigitsMayLookLikeATelephone() {
        String seal = "1b6f2c354e33a510ff3b13800138000d87eff595d5f25b162b3bea2036d60123";
        assertThat(Redacted.own("entry 28 KEY DONE, seal " + seal)).endsWith(seal);
    }

    @Test
    void aRefusedStatementNamesScriptAndReasonButNeitherLiteralsNorValuesNowhereInItsStack() {
        try (Workbench workbench = Workbench.inMemory()) {
            SqlScript script = SqlScript.parse("judge", "select cast(:name as integer), '王小明';\n");
            assertThatThrownBy(() -> workbench.list(script, Map.of("name", "Zhang O'Brien"), row -> row))
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("judge: Conversion Error: Could not convert string '…' to INT32")
                    .satisfies(failure -> {
                        var stack = new StringWriter();
                        failure.printStackTrace(new PrintWriter(stack));
                        assertThat(stack.toString())
                                .doesNotContain("Zhang")
                                .doesNotContain("Brien")
                                .doesNotContain("王");
                    });
        }
    }
}
