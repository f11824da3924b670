package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Which runs are started and which are refused. */
class RunsTest {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws IOException {
        SmallCounty.make(folder.resolve("county"), 2);
    }

    private static Path extracts(LocalDate night) {
        return folder.resolve("county").resolve(night.toString());
    }

    @Test
    void aDateIsRunOnceUnlessAskedForAgainAndNightFollowsNight() throws SQLException {
        Path home = folder.resolve("home");
        Map<String, String> once;
        try (var application = SmallCounty.start(home)) {
            Runs runs = application.getBean(Runs.class);
            assertThatThrownBy(runs::latestCompleted).hasMessageContaining("'run nightly' starts one");
            assertThatThrownBy(() -> runs.start(FIRST, folder.resolve("nowhere"), false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("nowhere: there is no such folder of extracts");
            assertThat(runs.all()).isEmpty();
            assertThat(runs.start(FIRST, extracts(FIRST), false).isCompleted()).isTrue();
            once = FinalState.of(home, 1);
            assertThatThrownBy(() -> runs.start(FIRST, extracts(FIRST), false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessage(FIRST + " was run already, as run 1. To run it once more add --again.");
            assertThatThrownBy(() -> runs.restart(1)).hasMessageContaining("run 1 has ended well");
            assertThatThrownBy(() -> runs.restart(9)).hasMessage("there is no run 9; 'status' lists them.");
            assertThatThrownBy(() -> runs.steps(9)).isInstanceOf(RunRefusedException.class);

            assertThat(runs.start(FIRST, extracts(FIRST), true).isCompleted()).isTrue();
            assertThat(registerOf(FinalState.of(home, 2)))
                    .as("what is in force is not taken in once more")
                    .isEqualTo(registerOf(once));

            assertThat(runs.start(SECOND, extracts(SECOND), false).isCompleted())
                    .isTrue();
            assertThat(runs.all())
                    .extracting(run -> run.runId() + " " + run.businessDate() + " " + run.attempts())
                    .containsExactly("3 " + SECOND + " 1", "2 " + FIRST + " 1", "1 " + FIRST + " 1");
            assertThat(FinalState.of(home, 3).get("source_file")).isNotEqualTo(once.get("source_file"));
        }
    }

    /** Tables that tell of runs, not of the register. */
    private static final Set<String> OF_RUNS = Set.of(
            "link_quality",
            "finding_case",
            "finding_history",
            "metric_history",
            "mover",
            "alert",
            "quality_verdict",
            "gate_result");

    /** The tables, without what is noted of the runs themselves. */
    private static Map<String, String> registerOf(Map<String, String> state) {
        var register = new java.util.TreeMap<>(state);
        register.keySet().removeIf(name -> name.contains(".") || name.startsWith("arrival") || OF_RUNS.contains(name));
        return register;
    }

    @Test
    void aFailedRunIsRestartedOrLeftBehindForGood() {
        Path home = folder.resolve("left-behind");
        try (var application = SmallCounty.start(home)) {
            application.getBean(RunObservers.class).add(new RunObserver() {
                @Override
                public void stepStarted(RunContext run, String step) {
                    if (run.businessDate().equals(FIRST) && step.equals("load")) {
                        throw new IllegalStateException("no luck");
                    }
                }
            });
            Runs runs = application.getBean(Runs.class);
            assertThat(runs.start(FIRST, extracts(FIRST), false).status()).isEqualTo("FAILED");
            assertThatThrownBy(() -> runs.start(FIRST, extracts(FIRST), false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining(
                            "has not ended well (FAILED). Go on with it by 'restart 1', leave it for good by 'abandon 1'");
            assertThat(runs.unfinished()).map(RunSummary::runId).contains(1L);
            assertThat(runs.start(SECOND, extracts(SECOND), false).isCompleted())
                    .isTrue();
            assertThatThrownBy(() -> runs.restart(1))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageStartingWith("run 1 cannot be restarted: run 2 of " + SECOND + " has ended well since.");
            assertThat(runs.unfinished()).isEmpty();
        }
    }

    @Test
    void aWrongDefinitionStopsTheRunBeforeAnyDataIsReadAndTheCorrectedOneFinishesIt() throws IOException {
        Path home = folder.resolve("wrong");
        Path jobs = folder.resolve("jobs");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        Map<String, String> wrongs = Map.of(
                "sources/population.yaml", "roles: [cousin]",
                "rules/death.yaml", "- id: XX01\n  severity: grave",
                "measures/quality.yaml", "- id: twice\n  formula: 1",
                "targets.yaml", "- 1",
                "survivorship.yaml", "no-such-field: [population]",
                "nightly.yaml", "unknown: 1");
        try (var application = SmallCounty.start(home, jobs)) {
            Runs runs = application.getBean(Runs.class);
            boolean begun = false;
            for (var wrong : new java.util.TreeMap<>(wrongs).entrySet()) {
                Path file = jobs.resolve(wrong.getKey());
                String right = Files.readString(file);
                Files.writeString(file, "# a comment\n" + wrong.getValue() + "\n");
                RunSummary run = begun ? runs.restart(1) : runs.start(FIRST, extracts(FIRST), false);
                begun = true;
                assertThat(run.status()).as(wrong.getKey()).isEqualTo("FAILED");
                assertThat(run.failure()).startsWith(file + ", line ").doesNotContain("Exception", "\n\tat ");
                Files.writeString(file, right);
            }
            assertThat(home.resolve("register.duckdb")).as("any data").doesNotExist();
            assertThat(home.resolve("archive")).doesNotExist();
            RunSummary run = runs.restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
    }

    @Test
    void aMissingDivisionListIsSaidAndARestartFindsIt() throws IOException {
        Path without = folder.resolve("without");
        FileSystemUtils.copyRecursively(extracts(FIRST), without);
        Files.delete(without.resolve("divisions.csv"));
        try (var application = SmallCounty.start(folder.resolve("no-list"))) {
            Runs runs = application.getBean(Runs.class);
            assertThat(runs.start(FIRST, without, false).failure())
                    .isEqualTo("no division list: put divisions.csv with the headings code,name into " + without
                            + " and restart the run");
            Files.copy(extracts(FIRST).resolve("divisions.csv"), without.resolve("divisions.csv"));
            assertThat(runs.restart(1).isCompleted()).isTrue();
        }
    }
}
