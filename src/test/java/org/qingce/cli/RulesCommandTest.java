package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new RulesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theListIsInChineseUnlessAskedOtherwise() {
        assertThat(run("list", "--format", "tsv")).isZero();
        assertThat(out.toString())
                .startsWith("id\tseverity\ton\tenabled\ttitle\n")
                .contains("\nDE01\terror\tmention\tyes\t死亡日期早于出生日期\n");
        assertThat(run("list", "--format", "json", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("\"title\" : \"Died before birth\"");
    }

    @Test
    void theTableIsAligned() {
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("\nDE01    error        mention  yes      死亡日期早于出生日期\n");
    }

    @Test
    void oneRuleIsShownWholeAndAnUnknownOneNamed() {
        assertThat(run("show", "de01")).isZero();
        assertThat(out.toString())
                .contains("when       death_date < birth_date\n", "Died before birth", "death.yaml, line ");
        assertThat(run("show", "ZZ99")).isEqualTo(1);
        assertThat(err.toString()).contains("no rule has the id ZZ99");
    }

    @Test
    void checkRunsTheExamples() throws IOException {
        String rules = Files.readString(Path.of("jobs/rules/death.yaml"));
        Files.writeString(folder.resolve("death.yaml"), rules);
        assertThat(run("check", "--rules", folder.toString())).isZero();
        assertThat(out.toString()).matches("8 rules, \\d+ examples, 0 wrong\\R");
        Files.writeString(
                folder.resolve("death.yaml"), rules.replace("death_date < birth_date", "death_date <= birth_date"));
        assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("rule DE01 ought to keep silent on {birth_date=1950-03-02");
    }

    @Test
    void aWrongFileIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), "- id: XX01\n  severity: grave\n");
        assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("x.yaml, line 2: ").doesNotContain("\tat ");
    }
}
