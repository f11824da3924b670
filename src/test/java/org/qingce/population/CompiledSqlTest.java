package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.workbench.SparkSql;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** What the shipped survivorship definition compiles to is read by Spark too. */
class CompiledSqlTest {

    @ParameterizedTest
    @ValueSource(strings = {"offers", "victories", "choices", "remainders", "person", "golden", "correct", "touched"})
    void everyCompiledStatementIsReadBySpark(String name) {
        Survivorship shipped = Survivorship.read(
                Path.of("jobs/survivorship.yaml"),
                SourceCatalogue.load(Path.of("jobs/sources")).ids());
        try (Workbench workbench = Workbench.inMemory()) {
            var parameters = new HashMap<>(Persons.texts(workbench, shipped, Extent.TOUCHED));
            parameters.put("parts", 1);
            parameters.put("part", 0);
            List<String> statements = SqlScript.beside(Persons.class, name).render(workbench.dialect(), parameters);
            assertThat(statements).isNotEmpty();
            assertThatCode(() -> statements.forEach(SparkSql::parse)).doesNotThrowAnyException();
        }
    }
}
