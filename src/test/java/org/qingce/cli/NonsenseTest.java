package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Nonsense for any option or parameter of any command is said to be nonsense, in a line and without a stack trace; it is never a fault of
 * the program, and the home is as it was.
 */
class NonsenseTest {

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();
    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = Files.writeString(folder.resolve("file"), "nonsense: [\n");
    }

    static Stream<CommandLine> commands() {
        return CommandsTest.commands()
                .filter(command -> command.getSubcommands().isEmpty()
                        || !command.getCommandSpec().options().stream()
                                .filter(option -> !option.usageHelp() && !option.versionHelp())
                                .toList()
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nonsenseIsSaidToBeNonsense(CommandLine command) throws IOException {
        CommandSpec spec = command.getCommandSpec();
        for (ArgSpec nonsense : spec.args()) {
            for (String value : nonsense(nonsense)) {
                give(spec, nonsense, value);
            }
        }
        assertThat(Files.readString(file)).isEqualTo("nonsense: [\n");
        softly.assertAll();
    }

    private void give(CommandSpec spec, ArgSpec nonsense, String value) {
        List<String> line = line(spec, nonsense, value);
        var session = new Session(folder.resolve("home"));
        int code = session.plain(line.toArray(String[]::new));
        softly.assertThat(code).as("%s: %s", line, session.err()).isIn(codes(line.get(0)));
        softly.assertThat(session.err() + (code == ExitCode.FAILED ? session.out() : ""))
                .as("%s", line)
                .isNotBlank()
                .doesNotContain("\tat ", "Exception", "java.", "org.qingce", "This is a fault");
    }

    /** Those that are asked whether something is right have an exit code of their own for that it is not. */
    private static List<Integer> codes(String command) {
        return List.of("rules", "measures", "doctor").contains(command)
                ? List.of(ExitCode.USAGE, ExitCode.REFUSED, ExitCode.FAILED)
                : List.of(ExitCode.USAGE, ExitCode.REFUSED);
    }

    private List<String> nonsense(ArgSpec argument) {
        if (argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp())) {
            return List.of();
        }
        Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type == boolean.class || type == Boolean.class) {
            return List.of("perhaps");
        }
        if (type == Path.class) {
            return List.of(file.resolve("below").toString());
        }
        return type == String.class ? List.of() : List.of("nonsense", "-1e99", "");
    }

    /** The command with all that it requires, and the nonsense. */
    private List<String> line(CommandSpec spec, ArgSpec nonsense, String value) {
        var line = new ArrayList<>(List.of(spec.qualifiedName().split(" ")));
        line.remove(0);
        for (OptionSpec option : spec.options()) {
            if (option == nonsense || option.required()) {
                line.add(option.longestName() + "=" + (option == nonsense ? value : sense(option)));
            } else if (option.longestName().equals("--home")) {
                line.add("--home=" + folder.resolve("home"));
            }
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (parameter == nonsense || parameter.required()) {
                line.add(parameter == nonsense ? value : sense(parameter));
            }
        }
        return line;
    }

    private String sense(ArgSpec argument) {
        Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type == LocalDate.class) {
            return "2026-03-31";
        }
        if (type == YearMonth.class) {
            return "2026-03";
        }
        return type == Path.class
                ? folder.resolve("none").toString()
                : type.isEnum() ? type.getEnumConstants()[0].toString() : "1";
    }
}
