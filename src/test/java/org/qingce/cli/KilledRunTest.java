package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.FinalState;
import org.qingce.job.SmallCounty;
import org.springframework.util.FileSystemUtils;

/** A run in a process of its own that dies without warning. */
@DisabledOnOs(OS.WINDOWS)
class KilledRunTest {

    private static final LocalDate NIGHT = SmallCounty.FIRST_NIGHT;
    private static final LocalDate QUIET_NIGHT = NIGHT.minusDays(1);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void isSeenKeepsOthersOutAndIsFinishedByARestart() throws IOException, InterruptedException, SQLException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path quiet = Files.createDirectory(extracts(QUIET_NIGHT));
        Files.copy(extracts(NIGHT).resolve("divisions.csv"), quiet.resolve("divisions.csv"));
        var undisturbed = new Session(folder.resolve("undisturbed"));
        assertThat(undisturbed.run(nightly(QUIET_NIGHT))).as(undisturbed.err()).isZero();
        Path home = folder.resolve("home");
        FileSystemUtils.copyRecursively(folder.resolve("undisturbed"), home);
        assertThat(undisturbed.run(nightly(NIGHT))).as(undisturbed.err()).isZero();

        var session = new Session(home);
        String[] nightly = nightly(NIGHT);
        Path divisions = extracts(NIGHT).resolve("divisions.csv");
        Path kept = Files.move(divisions, folder.resolve("divisions.csv"));
        pipe(divisions);
        Process first = child(home, nightly);
        waitFor(first, "look at extracts");
        assertThat(session.run("status", "--lang", "en")).isEqualTo(ExitCode.FAILED);
        assertThat(session.out()).contains("running");
        assertThat(session.run(nightly)).isEqualTo(ExitCode.HELD);
        assertThat(session.err())
                .startsWith("another run is at work in " + home + ": process " + first.pid() + " since ");
        assertThat(session.run("restart")).isEqualTo(ExitCode.HELD);
        assertThat(session.run("list", "--measure", "coverage-by-list")).isEqualTo(ExitCode.HELD);
        assertThat(session.err()).contains("process " + first.pid()).doesNotContain("\tat ");
        kill(first);
        Files.delete(divisions);
        Files.move(kept, divisions);

        Process second = child(home, "restart", "--lang", "en");
        waitFor(second, "read records");
        kill(second);
        if (session.run("status") != ExitCode.OK) {
            assertThat(session.run("restart", "2", "--lang", "en"))
                    .as(session.out())
                    .isZero();
            assertThat(session.out()).contains("Run 2 is done.").doesNotContain("look at extracts");
        }
        assertThat(FinalState.of(home, 2)).isEqualTo(FinalState.of(folder.resolve("undisturbed"), 2));
    }

    private Path extracts(LocalDate night) {
        return folder.resolve("county").resolve(night.toString());
    }

    private String[] nightly(LocalDate night) {
        String extracts = extracts(night).toString();
        return new String[] {"run", "nightly", "--date", night.toString(), "--extracts", extracts, "--lang", "en"};
    }

    /** Whoever reads it waits for ever. */
    private static void pipe(Path place) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", place.toString()).start().waitFor())
                .isZero();
    }

    private static Process child(Path home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                "org.qingce.cli.Qingce"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitFor(Process process, String step) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(step)) {
                return;
            }
        }
        throw new AssertionError("the process ended before step " + step);
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
