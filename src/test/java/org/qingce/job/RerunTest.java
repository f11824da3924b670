package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.job.checkpoint.RegisterUse;
import org.qingce.job.lease.LeaseLostException;
import org.qingce.workbench.SqlScript;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night in the life of a run that is done over, damaged, left behind and found unknown; always it ends as the first time. */
class RerunTest {

    private static final SqlScript ANSWERS = SqlScript.parse("answers", "create table answers (id bigint);");

    @TempDir
    Path folder;

    /** Fails where it is told to. */
    private static final class Power implements RunObserver {

        private String failing = "";
        private Runnable before = () -> {};

        @Override
        public void stepStarted(RunContext run, String step) {
            if (step.equals(failing)) {
                before.run();
                if (!step.equals("identify")) {
                    throw new IllegalStateException("the power failed");
                }
            }
        }
    }

    @Test
    void aRunIsDoneOverWithoutCountingAnythingTwice() throws IOException, SQLException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path extracts = folder.resolve("county").resolve(SmallCounty.FIRST_NIGHT.toString());
        Path home = folder.resolve("home");
        Path register = home.resolve("register.duckdb");
        var power = new Power();
        try (var application = SmallCounty.start(home)) {
            application.getBean(RunObservers.class).add(power);
            Runs runs = application.getBean(Runs.class);
            Checkpoints checkpoints = application.getBean(Checkpoints.class);

            power.failing = "identify";
            power.before = () -> lease(application.getBean(JdbcClient.class), "token = 'theirs', host = 'elsewhere'");
            assertThatThrownBy(() -> runs.start(SmallCounty.FIRST_NIGHT, extracts, false))
                    .isInstanceOf(LeaseLostException.class)
                    .hasMessageContaining("on host elsewhere has it now");
            assertThatThrownBy(() -> runs.abandon(1))
                    .isInstanceOf(RunHeldException.class)
                    .hasMessageContaining("on host elsewhere");
            lease(application.getBean(JdbcClient.class), "heartbeat_at = heartbeat_at - 121");
            assertThat(runs.run(1).status()).isEqualTo("FAILED");
            assertThat(runs.abandon(1).isAbandoned()).isTrue();
            assertThat(register).as("there was none before the run").doesNotExist();
            assertThat(runs.unfinished()).isEmpty();
            assertThatThrownBy(() -> runs.restart(1)).hasMessageStartingWith("run 1 was abandoned");
            assertThatThrownBy(() -> runs.abandon(1)).hasMessageStartingWith("run 1 was abandoned already");

            power.failing = "";
            assertThat(runs.start(SmallCounty.FIRST_NIGHT, extracts, false).isCompleted())
                    .isTrue();
            Map<String, String> once = FinalState.of(home, 2);
            assertThat(checkpoints.isCurrent()).isTrue();

            RerunPreview inPlace = runs.preview(2, "measure");
            assertThat(inPlace.restored()).isEmpty();
            assertThat(inPlace.steps())
                    .containsExactly("measure", "reconcile", "trend", "report", "publish", "checkpoint");
            assertThat(runs.restart(2, "measure", false).isCompleted()).isTrue();
            assertThat(FinalState.of(home, 2)).isEqualTo(once);

            RerunPreview fromBefore = runs.preview(2, "judge");
            assertThat(fromBefore.restored()).map(Checkpoint::isEmpty).contains(true);
            assertThat(fromBefore.steps()).startsWith("arrivals").endsWith("checkpoint");
            power.failing = "load";
            power.before = () -> corrupt(register);
            assertThat(runs.restart(2, "judge", false).status()).isEqualTo("FAILED");
            power.failing = "";
            RunSummary damaged = runs.restart(2);
            assertThat(damaged.status()).isEqualTo("FAILED");
            assertThat(damaged.failure()).startsWith("The register's file register.duckdb is damaged.");
            assertThat(runs.restart(2).isCompleted()).isTrue();
            assertThat(withoutPublication(FinalState.of(home, 2))).isEqualTo(withoutPublication(once));
            try (var files = Files.list(home)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.startsWith("register.damaged-"));
            }

            application.getBean(RegisterDesk.class).changing("verify import", workbench -> workbench.run(ANSWERS));
            assertThat(runs.preview(2, "link").lost())
                    .singleElement()
                    .asString()
                    .endsWith(" verify import");
            assertThatThrownBy(() -> runs.restart(2, "link", false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining(" verify import\nNothing was done.");
            assertThatThrownBy(() -> runs.preview(2, "linc")).hasMessageStartingWith("there is no step 'linc'");

            unknown(home, application.getBean(JdbcClient.class));
            assertThat(runs.run(2).status()).isEqualTo("UNKNOWN");
            assertThat(runs.restart(2).isCompleted()).isTrue();
            assertThat(checkpoints.isCurrent()).isTrue();
            assertThat(checkpoints.latest().orElseThrow().changes()).hasSize(1);
        }
    }

    /** Readers saw the run's state already: what is published again gets a new number. */
    private static Map<String, String> withoutPublication(Map<String, String> state) {
        var rest = new TreeMap<>(state);
        rest.keySet().removeAll(Set.of("publication", "published_row", "quality_verdict"));
        return rest;
    }

    private static void lease(JdbcClient database, String change) {
        assertThat(database.sql("update run_lease set " + change).update()).isEqualTo(1);
    }

    private static void corrupt(Path register) {
        try {
            Files.writeString(register, "nothing that a database wrote");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operational database went away before the end of a step could be written. */
    private static void unknown(Path home, JdbcClient database) {
        RegisterUse.run(2).write(home);
        for (String table : List.of("batch_job_execution", "batch_step_execution")) {
            String steps = table.equals("batch_step_execution") ? " and step_name = 'report'" : "";
            database.sql("update " + table + " set status = 'UNKNOWN' where job_execution_id ="
                            + " (select max(e.job_execution_id) from batch_job_execution e)" + steps)
                    .update();
        }
    }
}
