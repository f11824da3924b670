package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.FinalState;
import org.qingce.job.FirstNight;
import org.qingce.job.SmallCounty;

/** Runs in processes of their own that are asked to end, or run out of disk: each says so and is restarted to the same end. */
@DisabledOnOs(OS.WINDOWS)
class StoppedRunIT {

    @TempDir
    static Path folder;

    private static Path extracts = Path.of("");
    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void runUndisturbed() throws IOException, SQLException {
        FirstNight night = FirstNight.made();
        extracts = night.extracts();
        undisturbed = FinalState.of(night.home(folder.resolve("undisturbed")), 1);
    }

    private static String[] nightly(String... further) {
        var arguments = new ArrayList<>(List.of("run", "nightly", "--date", SmallCounty.FIRST_NIGHT.toString()));
        arguments.addAll(List.of("--extracts", extracts.toString()));
        arguments.addAll(List.of(further));
        return arguments.toArray(String[]::new);
    }

    private static void restartEndsAsUndisturbed(Path home) throws SQLException {
        var session = new Session(home);
        assertThat(session.run("restart")).as(session.err() + session.out()).isZero();
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    @Test
    void aRunThatIsAskedToEndStopsBetweenTwoStepsAndGoesOn() throws IOException, InterruptedException, SQLException {
        Path home = folder.resolve("asked");
        Child first = Child.start(home, nightly());
        assertThat(first.awaitSaid("load")).as(first.said()).isTrue();
        var session = new Session(home);
        assertThat(session.run("status", "--lang", "en")).isEqualTo(ExitCode.FAILED);
        assertThat(session.out()).contains("running");
        for (String[] second : List.of(nightly(), new String[] {"restart"}, new String[] {"abandon", "1"})) {
            if (first.isAlive()) {
                int code = session.run(second);
                assertThat(code).as(session.err()).isEqualTo(first.isAlive() ? ExitCode.HELD : code);
                assertThat(session.err()).contains("process " + first.pid());
            }
        }
        first.terminate();
        assertThat(first.end()).as(first.said()).isEqualTo(ExitCode.STOPPED);
        assertThat(first.said()).contains("Run 1 was stopped on request. Go on from where it stopped with: restart 1");
        assertThat(session.run("status", "--lang", "en")).isEqualTo(ExitCode.FAILED);
        assertThat(session.out()).contains("stopped");
        assertThat(session.run("audit", "list", "--action", "STOP", "--lang", "en"))
                .isZero();
        assertThat(session.out()).contains("run 1", "asked to end");
        restartEndsAsUndisturbed(home);
    }

    @Test
    void aFullDiskFailsTheRunWithWhatToDo() throws IOException, InterruptedException, SQLException {
        Path home = folder.resolve("full");
        Child first = Child.start(home, nightly());
        assertThat(first.await(() -> StepLog.of(home).place().contains("judge")))
                .as(first.said())
                .isTrue();
        first.limitFiles(1 << 20);
        assertThat(first.end()).as(first.said()).isEqualTo(ExitCode.FAILED);
        assertThat(first.said()).contains("The disk is full").contains("go on with 'restart'");
        restartEndsAsUndisturbed(home);
    }
}
