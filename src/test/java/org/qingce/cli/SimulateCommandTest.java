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

class SimulateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void makesACountyInAnEmptyFolder() {
        assertThat(simulate("--persons", "200", "--date", "2025-12-31")).isZero();
        assertThat(folder.resolve("out/2025-12-31/population-20251231.csv")).isNotEmptyFile();
        assertThat(folder.resolve("out/truth/persons.tsv")).isNotEmptyFile();
        assertThat(said.toString()).contains("simulate: 2025-12-31 done in");
    }

    @Test
    void leavesAFolderAloneThatIsNotEmpty() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        assertThat(simulate("--persons", "200")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("is not empty").contains("--force");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**truth");
        assertThat(simulate("--persons", "200", "--force")).isZero();
    }

    @Test
    void saysWhichPersonsItTakes() {
        assertThat(simulate("--persons", "3")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("at least 100 persons, not 3");
    }

    private int simulate(String... options) {
        PrintWriter writer = new PrintWriter(said, true);
        CommandLine line = new CommandLine(new SimulateCommand()).setOut(writer).setErr(writer);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--out";
        arguments[1] = folder.resolve("out").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return line.execute(arguments);
    }
}
