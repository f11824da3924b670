package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    static final Path RULES = Path.of("jobs/rules");

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load(RULES);

    @TempDir
    Path folder;

    @Test
    void everyExampleDoesWhatItIsThereFor() {
        assertThat(RuleExamples.failures(CATALOGUE)).isEmpty();
    }

    @Test
    void anExampleThatDoesOtherwiseIsFound() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("death.yaml"),
                Files.readString(RULES.resolve("death.yaml"))
                        .replace("when: death_date < birth_date", "when: death_date <= birth_date"));
        var failures = RuleExamples.failures(RuleCatalogue.load(wrong.getParent()));
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.rule().id()).isEqualTo("DE01");
            assertThat(failure.shouldFire()).isFalse();
            assertThat(failure.values()).containsKeys("birth_date", "death_date");
        });
    }

    @Test
    void theRulesOfOneRowAreAllThere() {
        assertThat(CATALOGUE.rules())
                .extracting(Rule::id)
                .contains(
                        "ID01", "ID02", "ID03", "ID04", "ID05", "ID06", "ID07", "ID08", "ID09", "ID10", "ID13", "ID14")
                .contains("NM01", "NM02", "NM03", "NM04", "CP01", "CP02", "CP03", "CP04", "CP06", "CP07", "CP08")
                .contains(
                        "BD01", "BD02", "BD03", "BD04", "MO01", "MO02", "MO04", "MO07", "MO08", "MA01", "MA02", "MA09")
                .contains("DE01", "DE02", "DE03", "DE07", "DE08", "HH02", "HH03", "RS01");
    }

    @Test
    void theCodesOfImpliedSexAreThoseOfTheShippedList() throws IOException {
        String condition = CATALOGUE.find("HH03").orElseThrow().condition();
        assertThat(condition)
                .contains("sex = '2' and relation in (" + quoted("1") + ")")
                .contains("sex = '1' and relation in (" + quoted("2") + ")");
    }

    private static String quoted(String impliedSex) throws IOException {
        try (InputStream list =
                Rule.class.getResourceAsStream("/org/qingce/reference/codelists/relationship_gbt4761_2008.tsv")) {
            List<String> lines = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields[3].equals(impliedSex))
                    .map(fields -> "'" + fields[0] + "'")
                    .collect(Collectors.joining(", "));
        }
    }

    @Test
    void noRuleTouchesWhatTheProductMustNotJudge() {
        Set<String> forbidden = Set.of("避孕", "节育", "超生", "罚", "抚养费", "怀孕", "contracept", "pregnan", "fine ");
        assertThat(CATALOGUE.rules())
                .allSatisfy(rule -> assertThat(rule.title() + " " + rule.advice() + rule.condition())
                        .doesNotContain(forbidden));
    }
}
