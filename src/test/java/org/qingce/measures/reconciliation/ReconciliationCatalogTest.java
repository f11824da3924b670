package org.qingce.measures.reconciliation;

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

class ReconciliationCatalogTest {

    private static final String RIGHT = """
            - kind: birth
              title: {zh: 出生, en: Births}
              months: 12
              sources: [health-birth, population]
              fields: [name, sex]
            """;

    @TempDir
    Path folder;

    private ReconciliationCatalog read(String text) throws IOException {
        Path file = folder.resolve("reconciliation.yaml");
        return ReconciliationCatalog.read(Files.writeString(file, text), Office.SOURCES);
    }

    @Test
    void theShippedFileExpectsEachKindOfSomeSources() {
        for (VitalKind kind : VitalKind.values()) {
            assertThat(Office.CATALOG.expectation(kind)).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            months: 12              | months: 0               | months must lie between 1 and 60
            population]             | hospital]               | no source is called hospital
            health-birth, population| population              | two or more
            health-birth, population| population, population  | each once
            [name, sex]             | [name, death_date]      | no field of a birth is called death_date
            fields: [name, sex]     | first_marriage: [civil-marriage]\\n  fields: [sex] | no expected source
            fields: [name, sex]     | sex: [name]             | sex
            """)
    void aWrongEntryIsRefusedByFileLineAndReason(String right, String wrong, String reason) {
        String text = RIGHT.replace(right, wrong.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("reconciliation.yaml, line ")
                .hasMessageContaining(reason);
    }

    @Test
    void aKindHasOneEntry() {
        assertThatThrownBy(() -> read(RIGHT + RIGHT)).hasMessageContaining("line 6: birth is defined twice");
    }
}
