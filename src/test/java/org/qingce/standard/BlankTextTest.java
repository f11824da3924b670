package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTextTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "\u3000",
                "\u00A0\t\r\n",
                "\u200B",
                "\uFEFF",
                "-",
                "——",
                "－ －",
                "无",
                " 无 ",
                "不详",
                "null",
                "Null",
                "n/a",
                "\\N",
                "／"
            })
    void thisSaysNothing(String raw) {
        assertThat(BlankText.USUAL.isBlank(raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无名", "0", "-1", "不详细", "?", "空空", "NULLA", "."})
    void thisSaysSomething(String raw) {
        assertThat(BlankText.USUAL.isBlank(raw)).isFalse();
    }

    @Test
    void theWordsAreASetting() {
        BlankText blank = new BlankText(List.of("Keine"));
        assertThat(blank.isBlank("KEINE")).isTrue();
        assertThat(blank.isBlank("无")).isFalse();
        assertThat(blank.isBlank("-")).isTrue();
    }
}
