package org.qingce.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs every line of {@code document-numbers.yaml}. */
class DocumentNumberSpecTest {
    record Example(
            String id,
            String type,
            String input,
            DocumentKind kind,
            IdStatus status,
            String normalised,
            LocalDate birth,
            Sex sex,
            String division,
            SpreadsheetDamage damage,
            String source) {

        DocumentNumber expected() {
            SpreadsheetDamage shown = damage == null ? SpreadsheetDamage.NONE : damage;
            return new DocumentNumber(kind, status, normalised, birth, sex, division, shown);
        }
    }

    private final DocumentNumberJudge judge = new DocumentNumberJudge();

    @TestFactory
    Stream<DynamicTest> everyExampleIsJudgedAsTheTableSays() {
        List<Example> examples = examples();
        assertThat(examples).extracting(Example::id).doesNotHaveDuplicates().hasSizeGreaterThan(70);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.id(),
                        () -> assertThat(judge.judge(example.input(), example.type()))
                                .isEqualTo(example.expected())));
    }

    private static List<Example> examples() {
        InputStream yaml = DocumentNumberSpecTest.class.getResourceAsStream("document-numbers.yaml");
        return new YAMLMapper().readValue(yaml, new TypeReference<List<Example>>() {});
    }
}
