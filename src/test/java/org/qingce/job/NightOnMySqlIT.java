package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.database.DatabaseServer;
import org.qingce.job.database.DatabaseLostException;
import org.springframework.context.ConfigurableApplicationContext;

/** A night with MySQL as the operational database, which gives trouble: it ends as one with H2 and no trouble. */
class NightOnMySqlIT {

    private static final String SHORT_PATIENCE = "--qingce.database-patience=1s";
    private static final Executor IN_TWO_SECONDS = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

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

    /** Does something when a step begins, the first time only. */
    private static final class AtStep implements RunObserver {

        private final String step;
        private final Runnable what;
        private boolean done;

        AtStep(String step, Runnable what) {
            this.step = step;
            this.what = what;
        }

        @Override
        public void stepStarted(RunContext run, String started) {
            if (started.equals(step) && !done) {
                done = true;
                what.run();
            }
        }
    }

    @Test
    void aNightGoesOnWhenTheDatabaseIsStoppedOrStandsStillForAWhile() throws SQLException {
        Path home = folder.resolve("night");
        DatabaseServer server = DatabaseServer.mysql();
        var back = new ArrayList<CompletableFuture<Void>>();
        try (var application = application(home, ServerSettings.of(server, "night"))) {
            var observers = application.getBean(RunObservers.class);
            observers.add(new AtStep("link", () -> {
                server.stop();
                back.add(CompletableFuture.runAsync(server::start, IN_TWO_SECONDS));
            }));
            observers.add(new AtStep("measure", () -> {
                server.freeze();
                back.add(CompletableFuture.runAsync(server::thaw, IN_TWO_SECONDS));
            }));
            RunSummary run = application.getBean(Runs.class).start(SmallCounty.FIRST_NIGHT, extracts, false);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
            assertThat(run.attempts()).isEqualTo(1);
        } finally {
            back.forEach(CompletableFuture::join);
        }
        assertThat(back).hasSize(2);
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    @Test
    void aNightThatFailsIsRestartedByAnotherProcess() throws SQLException {
        Path home = folder.resolve("failing");
        List<String> settings = ServerSettings.of(DatabaseServer.mysql(), "failing");
        for (String step : List.of("load", "relate", "report")) {
            try (var application = application(home, settings)) {
                application.getBean(RunObservers.class).add(new AtStep(step, () -> {
                    throw new IllegalStateException("the power failed at " + step);
                }));
                Runs runs = application.getBean(Runs.class);
                RunSummary run =
                        runs.all().isEmpty() ? runs.start(SmallCounty.FIRST_NIGHT, extracts, false) : runs.restart(1);
                assertThat(run.status()).isEqualTo("FAILED");
                assertThat(run.failure()).isEqualTo("the power failed at " + step);
            }
        }
        try (var application = application(home, settings)) {
            RunSummary run = application.getBean(Runs.class).restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
            assertThat(run.attempts()).isEqualTo(4);
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    @Test
    void aNightWhoseDatabaseDoesNotComeBackSaysSoAndIsRestartedWhenItDoes() throws SQLException {
        Path home = folder.resolve("lost");
        DatabaseServer server = DatabaseServer.mysql();
        var settings = new ArrayList<>(ServerSettings.of(server, "lost"));
        settings.add(SHORT_PATIENCE);
        try (var application = application(home, settings)) {
            application.getBean(RunObservers.class).add(new AtStep("identify", server::stop));
            Runs runs = application.getBean(Runs.class);
            assertThatThrownBy(() -> runs.start(SmallCounty.FIRST_NIGHT, extracts, false))
                    .isInstanceOf(DatabaseLostException.class)
                    .hasMessageContaining("did not come back within 1 s")
                    .hasMessageContaining("'restart'");
        } finally {
            server.start();
        }
        try (var application = application(home, settings)) {
            RunSummary run = application.getBean(Runs.class).restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    private static ConfigurableApplicationContext application(Path home, List<String> settings) {
        return SmallCounty.start(home, Path.of("jobs"), settings);
    }
}
