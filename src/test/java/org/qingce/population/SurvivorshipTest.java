package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.DefinitionException;

class SurvivorshipTest {

    private static final String GOOD = """
            # police and population are named here too
            order: [police, population]
            fields:
              phone: [population]
            admit:
              - {source: population}
              - {source: police, when_number: valid}
            """;

    @TempDir
    Path folder;

    private Survivorship read(String text) throws IOException {
        return Survivorship.read(
                Files.writeString(folder.resolve("survivorship.yaml"), text), Set.of("police", "population"));
    }

    @Test
    void aFieldsOwnOrderIsFollowedByTheSourcesItDoesNotName() throws IOException {
        var survivorship = read(GOOD);
        assertThat(survivorship.ranking(GoldenField.PHONE)).containsExactly("population", "police");
        assertThat(survivorship.ranking(GoldenField.NAME)).containsExactly("police", "population");
        assertThat(survivorship.admissions())
                .extracting(Admission::asksValidNumber)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phone: [population]   | fone: [population]     | line 4 | no field is called 'fone'
                    phone: [population]   | phone: [populatoin]    | line 4 | no source is called 'populatoin'
                    phone: [population]   | phone: [police, police] | line 4 | named twice
                    order: [police, population] | order: [police]  | line 2 | no place for population
                    {source: population}  | {source: pop}          | line 6 | no source is called 'pop'
                    when_number: valid    | when_number: good      | line 7 | good
                    when_number: valid    | when_nummer: valid     | line 7 | when_nummer
                    order: [police, population] | fields:          | line 3 | Duplicate
                    admit:                | admits:                | line 5 | admits
                    """)
    void aWrongWordIsNamedWithItsLine(String right, String wrong, String line, String reason) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("survivorship.yaml, " + line + ":")
                .hasMessageContaining(reason);
    }
}
