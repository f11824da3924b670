package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

    @TempDir
    Path folder;

    static Stream<CommandLine> commands() {
        return Stream.of(Qingce.commandLine()).flatMap(CommandsTest::withAllBelow);
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandsTest::withAllBelow));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpAndThoseThatDoSomethingDocumentTheirExitCodes(CommandLine command) {
        var session = new Session(folder);
        String[] words = (command.getCommandSpec().qualifiedName() + " --help").split(" ");
        String[] arguments = Stream.of(words).skip(1).toArray(String[]::new);
        assertThat(session.plain(arguments)).isZero();
        assertThat(session.out()).contains("Usage: " + command.getCommandSpec().qualifiedName());
        if (command.getSubcommands().isEmpty()) {
            assertThat(session.out()).contains("Exit codes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "rules",
                "frobnicate",
                "run nightly",
                "run nightly --date 2026-02-30 --extracts .",
                "run nightly --date yesterday --extracts .",
                "steps",
                "steps one",
                "restart one",
                "report --lang fr",
                "list",
                "list --measure x --most few",
                "status --colour"
            })
    void whatIsNotUnderstoodIsExitCodeTwoWithOneLineAndTheUsageAndNoStack(String line) {
        var session = new Session(folder);
        assertThat(session.plain(line.isEmpty() ? new String[0] : line.split(" ")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).containsAnyOf("Usage: qingce", "Did you mean").doesNotContain("\tat ", "Exception");
    }

    @Test
    void theVersionIsSaid() {
        var session = new Session(folder);
        assertThat(session.plain("--version")).isZero();
        assertThat(session.out()).startsWith("qingce ");
    }

    @Test
    void commandsWithoutAHomeRunThroughTheWholeCommandLine() {
        var session = new Session(folder);
        assertThat(session.plain("check-id", "440308199901101512", "--format", "tsv"))
                .isZero();
        assertThat(session.out()).contains("\tVALID\t");
        assertThat(session.plain("rules", "list")).isZero();
        assertThat(session.out()).contains("DE01");
    }
}
