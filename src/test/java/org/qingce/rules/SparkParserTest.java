package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingce.workbench.DuckDbDialect;
import org.qingce.workbench.SparkSql;
import org.qingce.workbench.SqlScript;

/** Keeps it true that the register can move to Spark: its parser reads whatever we hand to DuckDB. */
class SparkParserTest {

    /** Resources that make no sentence before what is compiled from definitions is in its place; read below and by others so. */
    private static final Set<String> COMPILED = Set.of(
            "golden.sql",
            "correct.sql",
            "person.sql",
            "remainders.sql",
            "affected_links.sql",
            "blocked_keys.sql",
            "compared_view.sql",
            "linked_nodes.sql",
            "recognised.sql");

    static List<Path> resources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/qingce"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> file.getParent().endsWith("sql"))
                    .filter(file -> !COMPILED.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyResourceIsReadBySpark(Path resource) throws IOException {
        SqlScript script = SqlScript.parse(resource.toString(), Files.readString(resource));
        assertThat(script.statements()).isNotEmpty();
        assertThatCode(() -> SparkSql.parse(script)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyCompiledRuleIsReadBySpark(Subject subject) {
        List<Rule> rules = RuleCatalogue.load(CatalogueTest.RULES).on(subject);
        var dialect = new DuckDbDialect();
        List<String> statements =
                CompiledRules.SCRIPT.render(dialect, new CompiledRules(subject, rules, dialect).parameters());
        assertThat(statements)
                .hasSizeGreaterThan(2)
                .anySatisfy(sql -> assertThat(sql).contains(rules.get(0).id()));
        assertThatCode(() -> statements.forEach(SparkSql::parse)).doesNotThrowAnyException();
    }

    @Test
    void theResourcesAreFound() throws IOException {
        assertThat(resources())
                .hasSizeGreaterThan(5)
                .anySatisfy(file -> assertThat(file).hasFileName("judge.sql"));
    }

    @Test
    void whatOnlyOneEngineReadsIsFound() {
        for (String statement : List.of(
                "select 1 // 2;",
                "select * from read_csv('x', columns = {'a': 'int'});",
                "create table t (a varchar);",
                "create or replace temp view v as select cast(a as varchar) as a from t;",
                "selectt 1;")) {
            assertThatThrownBy(() -> SparkSql.parse(SqlScript.parse("bad", statement)))
                    .as(statement)
                    .isInstanceOf(org.apache.spark.sql.catalyst.parser.ParseException.class);
        }
    }
}
