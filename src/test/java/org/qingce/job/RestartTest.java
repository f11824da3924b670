package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A failed step is restarted and finishes as if it had never failed. */
class RestartTest {

    private static final List<String> STEPS = List.of(
            "arrivals",
            "lists",
            "intake",
            "load",
            "judge",
            "link",
            "identify",
            "persons",
            "relate",
            "cross-check",
            "demography",
            "follow",
            "separate",
            "assess",
            "measure",
            "reconcile",
            "trend",
            "report",
            "publish",
            "checkpoint");

    @TempDir
    static Path folder;

    private static Path extracts = Path.of("");
    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void runUndisturbed() throws IOException, SQLException {
        FirstNight night = FirstNight.made();
        extracts = night.extracts();
        Path home = night.home(folder.resolve("undisturbed"));
        try (var application = SmallCounty.start(home)) {
            Runs runs = application.getBean(Runs.class);
            assertThat(runs.run(1).status()).isEqualTo("COMPLETED");
            assertThat(runs.steps(1)).extracting(StepSummary::name).containsExactlyElementsOf(STEPS);
            assertThat(runs.steps(1))
                    .allSatisfy(step -> assertThat(step.status()).isEqualTo("COMPLETED"));
        }
        undisturbed = FinalState.of(home, 1);
        assertThat(undisturbed).containsKeys("mention", "finding", "person", "metric", "metrics.csv", "report.html");
    }

    /** Fails once at every step's beginning and once at every step's end. */
    private static final class FailingEverywhere implements RunObserver {

        private final Set<String> failed = new LinkedHashSet<>();
        private final List<String> done = new ArrayList<>();

        @Override
        public void stepStarted(RunContext run, String step) {
            failOnce("at the start of " + step);
        }

        @Override
        public void stepFinished(RunContext run, String step, Stage.Rows rows) {
            failOnce("at the end of " + step);
            done.add(step);
        }

        private void failOnce(String where) {
            if (failed.add(where)) {
                throw new IllegalStateException("the power failed " + where);
            }
        }
    }

    @Test
    void aRunThatFailsAtEveryStepInTurnEndsAsIfItHadNeverFailed() throws SQLException {
        Path home = folder.resolve("everywhere");
        var power = new FailingEverywhere();
        try (var application = SmallCounty.start(home)) {
            application.getBean(RunObservers.class).add(power);
            Runs runs = application.getBean(Runs.class);
            RunSummary run = runs.start(SmallCounty.FIRST_NIGHT, extracts, false);
            for (String step : STEPS) {
                for (String where : List.of("at the start of ", "at the end of ")) {
                    assertThat(run.status()).isEqualTo("FAILED");
                    assertThat(run.failure()).isEqualTo("the power failed " + where + step);
                    assertThat(runs.unfinished().orElseThrow().runId()).isEqualTo(1);
                    run = runs.restart(1);
                }
            }
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
            assertThat(run.failure()).isEmpty();
            assertThat(run.attempts()).isEqualTo(2 * STEPS.size() + 1);
        }
        assertThat(power.done).as("no step is done twice").isEqualTo(STEPS);
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    /** Puts a folder, once, where the reader of one part wants to write. */
    private static final class Obstacle implements RunObserver {

        private final Path place;
        private boolean put;

        Obstacle(Path place) {
            this.place = place;
        }

        @Override
        public void stepStarted(RunContext run, String step) {
            if (step.equals("intake") && !put) {
                put = true;
                try {
                    Files.createDirectories(place.resolve("not empty"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Test
    void aPartThatCannotBeStagedIsReadAgainAndTheOthersAreNot() throws IOException, SQLException {
        Path home = folder.resolve("obstacle");
        Path staged = home.resolve("staging/run-1/00003-0000.events.tsv");
        Path other = home.resolve("staging/run-1/00002-0000.counts.tsv");
        try (var application = SmallCounty.start(home)) {
            application.getBean(RunObservers.class).add(new Obstacle(staged));
            Runs runs = application.getBean(Runs.class);
            RunSummary run = runs.start(SmallCounty.FIRST_NIGHT, extracts, false);
            assertThat(run.status()).isEqualTo("FAILED");
            assertThat(run.failure()).contains("cannot write staging files of", "00003-0000.events.tsv");
            FileSystemUtils.deleteRecursively(staged);
            var readOnce = Files.getLastModifiedTime(other);
            application.getBean(RunObservers.class).add(new RunObserver() {
                @Override
                public void stepFinished(RunContext context, String step, Stage.Rows rows) {
                    if (step.equals("intake")) {
                        assertThat(modified(other)).isEqualTo(readOnce);
                    }
                }
            });
            run = runs.restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    private static java.nio.file.attribute.FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
