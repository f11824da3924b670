package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.DefinitionException;

class WrongRuleFileTest {

    private static final String GOOD = """
            # line 1
            - id: XX01
              title: {zh: 甲, en: first}
              severity: error
              on: mention
              params: {max_age: 120}
              when: age > :max_age and sex = '1'
              show: [name, age]
              source: nowhere
              examples:
                fires: [{birth_date: 1850-01-01, sex: "1"}]
                silent: [{birth_date: 2000-01-01, sex: "1"}]
            """;

    @TempDir
    Path folder;

    private RuleCatalogue load(String text) throws IOException {
        Files.writeString(folder.resolve("x.yaml"), text);
        return RuleCatalogue.load(folder);
    }

    @Test
    void theGoodOneIsGood() throws IOException {
        RuleCatalogue catalogue = load(GOOD);
        assertThat(RuleExamples.failures(catalogue)).isEmpty();
        Rule rule = catalogue.find("XX01").orElseThrow();
        assertThat(rule.enabled()).isTrue();
        assertThat(rule.condition()).isEqualTo("age > 120 and sex = '1'");
        assertThat(rule.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {zh: 甲, en: first}     | {zh: 甲}                  | 3  | needs both languages
            severity: error         | severity: grave           | 4  | information
            on: mention             | on: village               | 5  | village
            {max_age: 120}          | '{max_age: 9, min_age: 1}' | 6 | min_age is not used
            {max_age: 120}          | {max_age: }               | 6  | must be a number
            :max_age                | :highest_age              | 7  | :highest_age
            age > :max_age          | years > :max_age          | 7  | years
            age > :max_age          | (age > :max_age           | 7  | does not compile
            and sex = '1'           | and sex = '1'; drop table | 7  | without semicolons
            age > :max_age and sex = '1' | age + :max_age       | 7  | does not compile
            age > :max_age and sex = '1' | birth_date > :max_age | 7 | does not compile
            [name, age]             | [name, years]             | 8  | no column years
            [name, age]             | []                        | 8  | at least one column
            source: nowhere         | source: ''                | 9  | is missing
            source: nowhere         | sauce: nowhere            | 9  | sauce
            1850-01-01, sex         | 1850-13-01, sex           | 10 | cannot be 1850-13-01
            1850-01-01, sex         | 1850-01-01, sax           | 10 | sax
            'fires: [{birth_date: 1850-01-01, sex: "1"}]' | 'fires: []'       | 10 | at least one example under fires
            'fires: [{birth_date: 1850-01-01, sex: "1"}]' | 'fires: [{age: 200}]' | 10 | age
            'fires: [{birth_date: 1850-01-01, sex: "1"}]' | 'fires: [{sex: 1}]'   | 10 | put it in quotes
            """)
    void isRefusedWithItsLineAndTheReason(String right, String wrong, int line, String reason) throws IOException {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> load(GOOD.replace(right, wrong)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("x.yaml, line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void anIdIsUniqueInTheWholeFolder() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        assertThatThrownBy(() -> load(GOOD))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("x.yaml, line 2: ")
                .hasMessageContaining("a.yaml, line 2");
    }

    @Test
    void aLaterRuleIsNamedByItsOwnLines() throws IOException {
        String two = GOOD + GOOD.replace("# line 1", "").replace("XX01", "XX02").replace("[name, age]", "[nome]");
        assertThatThrownBy(() -> load(two))
                .hasMessageContaining("line 20: rule XX02, show: mention has no column nome");
    }

    @Test
    void aFolderWithoutRulesIsRefused() {
        assertThatThrownBy(() -> RuleCatalogue.load(folder)).hasMessageContaining("holds no rules");
    }
}
