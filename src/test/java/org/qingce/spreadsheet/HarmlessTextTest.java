package org.qingce.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"王\")",
                "+1",
                "-1",
                "@x",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(HarmlessText.cell(text)).isEqualTo("'" + text);
        assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
        assertThat(HarmlessText.tabbed(text)).startsWith("'").doesNotContain("\t", "\r", "\n");
    }

    @Test
    void whatIsNoneStaysAsItIs() {
        for (String text : new String[] {"", "王伟", "'x", "a=1", "1-1"}) {
            assertThat(HarmlessText.cell(text)).isEqualTo(text);
        }
        assertThat(HarmlessText.of(null)).isNull();
    }

    @Test
    void figuresKeepTheirSign() {
        assertThat(HarmlessText.figure("-0.5")).isEqualTo("-0.5");
        assertThat(HarmlessText.figure("-")).isEqualTo("-");
        assertThat(HarmlessText.figure("-1+cmd|' /C calc'!A0")).startsWith("'");
    }

    @Test
    void noLineEndSplitsARowOfTabSeparatedText() {
        assertThat(HarmlessText.tabbed("a\tb\u2028=c\r\n=d")).isEqualTo("a b =c  =d");
    }
}
