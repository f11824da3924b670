package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingce.reference.CodeEntry;
import org.qingce.reference.CodeList;
import org.qingce.reference.CodeLists;

class CodeStandardTest {

    private static CodeStandard sexOf(Map<String, String> sourceMap) {
        return new CodeStandard(CodeLists.sex(), sourceMap, BlankText.USUAL);
    }

    @Test
    void theSourcesOwnMeaningGoesBeforeTheList() {
        CodeStandard standard = sexOf(Map.of("0", "2"));
        assertThat(standard.standardise("0").value()).isEqualTo("2");
        assertThat(standard.standardise("０").value()).isEqualTo("2");
        assertThat(standard.standardise("0 女").value()).isEqualTo("2");
        assertThat(standard.standardise("0 男").problem()).isEqualTo(Problem.CONTRADICTION);
        assertThat(standard.standardise("1").value()).isEqualTo("1");
    }

    @Test
    void theSourceMaySayThatACodeMeansNothingEntered() {
        assertThat(sexOf(Map.of("-1", "")).standardise("-1").isBlank()).isTrue();
    }

    @Test
    void aMapToACodeThatDoesNotExistIsRefusedAtOnce() {
        assertThatThrownBy(() -> sexOf(Map.of("W", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("W -> 3")
                .hasMessageContaining("GB/T 2261.1-2003");
    }

    @Test
    void everyCodeAndEveryNameOfEveryListStandsForItself() {
        for (CodeList list : CodeLists.all()) {
            CodeStandard standard = new CodeStandard(list);
            for (CodeEntry entry : list.entries()) {
                for (String raw : List.of(
                        entry.code(),
                        entry.name(),
                        entry.code() + " " + entry.name(),
                        entry.name() + "(" + entry.code() + ")")) {
                    assertThat(standard.standardise(raw).value())
                            .as(list.id() + " " + raw)
                            .isEqualTo(entry.code());
                }
            }
        }
    }

    @Test
    void anUnknownTextStaysUnknownWhenItIsMetAgain() {
        CodeStandard standard = sexOf(Map.of());
        for (int i = 0; i < 3; i++) {
            assertThat(standard.standardise("两者").problem()).isEqualTo(Problem.NOT_IN_CODE_LIST);
        }
    }
}
