package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.workbench.SqlScript;

/** The tables that rules are tried on are those that docs/data-model.md binds every stage to. */
class ShapeTest {

    private static final Pattern ROW =
            Pattern.compile("\\| ([a-z0-9_, ]+) \\| (varchar|bigint|integer|date|boolean) \\|.*");
    private static final SqlScript SHAPE = SqlScript.beside(RuleBench.class, "shape");

    @ParameterizedTest
    @ValueSource(strings = {"source_file", "mention", "event", "couple", "parent_child", "household", "person_fact"})
    void hasTheColumnsOfTheDataModel(String table) throws IOException {
        var stated = new ArrayList<String>();
        List<String> lines = Files.readAllLines(Path.of("docs/data-model.md"));
        for (String line : section(lines, table)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                for (String column : row.group(1).split(", ", -1)) {
                    stated.add(column + " " + row.group(2).replace("varchar", "string"));
                }
            }
        }
        assertThat(stated).hasSizeGreaterThan(10);
        assertThat(SHAPE.statements())
                .anySatisfy(statement -> assertThat(statement)
                        .contains("create table " + table + " (\n    " + String.join(",\n    ", stated) + "\n)"));
    }

    private static List<String> section(List<String> lines, String table) {
        int start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("`" + table + "` —"))
                .findFirst()
                .orElseThrow());
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("`") && !line.startsWith("#"))
                .toList();
    }
}
