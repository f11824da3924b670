package org.qingce.measures;

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

class MeasureCatalogTest {

    private static final String DEFINITION = """
            # one measure
            - id: named
              view: published
              subject: published
              title: {zh: 有名字, en: Named}
              definition: {zh: 有名字的, en: Those with a name}
              of: alive_enough
              counted: name is not null
              show: [name]
              target: naming
            """.replace("alive_enough", "age > 0");

    @TempDir
    Path jobs;

    private MeasureCatalog read(String definition) throws IOException {
        Files.createDirectories(jobs.resolve("measures"));
        Files.writeString(jobs.resolve("measures/m.yaml"), definition);
        Files.writeString(jobs.resolve("targets.yaml"), "- {id: naming, title: {zh: 名, en: Name}, percent: 99.5}\n");
        return MeasureCatalog.read(jobs);
    }

    @Test
    void theShippedDefinitionsAreRight() {
        var catalog = MeasureCatalog.read(Path.of("jobs"));
        assertThat(catalog.target("coverage").orElseThrow().percent()).isEqualByComparingTo("95");
        assertThat(catalog.measure("id-entry", "received").orElseThrow().target())
                .isEqualTo("id-entry");
        assertThat(catalog.measure("duplication", "police-resident")
                        .orElseThrow()
                        .view())
                .isEqualTo("source");
    }

    @Test
    void aRightDefinitionIsTaken() throws IOException {
        assertThat(read(DEFINITION).measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.show()).containsExactly("name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name is not null | nmae is not null | counted",
                "age > 0 | age > 'x' and | of:",
                "[name] | [nmae] | no column nmae",
                "[name] | [] | at least one column",
                "target: naming | target: nothing | no target nothing",
                "view: published | view: presented | not presented",
                "subject: published | subject: people | people",
            })
    void aWrongDefinitionIsRefusedWithFileLineAndReason(String right, String wrong, String reason) {
        assertThatThrownBy(() -> read(DEFINITION.replace(right, wrong)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("m.yaml, line ")
                .hasMessageContaining(reason);
    }

    @Test
    void aMeasureIsDefinedOnce() {
        assertThatThrownBy(() -> read(DEFINITION + DEFINITION))
                .hasMessageContaining("line 12")
                .hasMessageContaining("defined twice");
    }
}
