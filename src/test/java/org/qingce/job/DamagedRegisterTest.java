package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingce.job.checkpoint.Checkpoints;

/** A register that was damaged while a run had stopped, or at rest, is put back, and a run that had too little memory is gone on with. */
class DamagedRegisterTest {

    private static final int BLOCK = 256 * 1024;

    @TempDir
    static Path folder;

    private static FirstNight night;
    private static Map<String, String> undisturbed = Map.of();

    /** What can happen to a file. */
    enum Damage {
        TRUNCATED {
            @Override
            void to(FileChannel file) throws IOException {
                file.truncate(file.size() / 2);
            }
        },
        OVERWRITTEN_IN_THE_MIDDLE {
            @Override
            void to(FileChannel file) throws IOException {
                for (long place = 3 * BLOCK; place < file.size() - BLOCK; place += BLOCK) {
                    file.write(ByteBuffer.wrap(new byte[BLOCK / 2]), place);
                }
            }
        },
        EMPTY {
            @Override
            void to(FileChannel file) throws IOException {
                file.truncate(0);
            }
        };

        abstract void to(FileChannel file) throws IOException;
    }

    private static void damage(Path home, Damage damage) throws IOException {
        try (var file = FileChannel.open(home.resolve("register.duckdb"), StandardOpenOption.WRITE)) {
            damage.to(file);
        }
    }

    /** Breaks the run at a step, once. */
    private record Breaking(String at) implements RunObserver {

        @Override
        public void stepStarted(RunContext run, String step) {
            if (step.equals(at)) {
                throw new IllegalStateException("the power failed");
            }
        }
    }

    @BeforeAll
    static void runUndisturbedAndBroken() throws IOException, SQLException {
        night = FirstNight.made();
        undisturbed = FinalState.of(night.home(folder.resolve("undisturbed")), 1);
        try (var application = SmallCounty.start(folder.resolve("broken"))) {
            application.getBean(RunObservers.class).add(new Breaking("identify"));
            assertThat(start(application.getBean(Runs.class)).status()).isEqualTo("FAILED");
        }
    }

    private static RunSummary start(Runs runs) {
        return runs.start(SmallCounty.FIRST_NIGHT, night.extracts(), false);
    }

    private static Path copy(String of, String name) {
        try {
            return FirstNight.copy(folder.resolve(of), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void aRunWhoseRegisterIsDamagedSaysSoAndBeginsAnew(Damage damage) throws IOException, SQLException {
        Path home = copy("broken", "in a run " + damage);
        damage(home, damage);
        try (var application = SmallCounty.start(home)) {
            Runs runs = application.getBean(Runs.class);
            RunSummary run = runs.restart(1);
            assertThat(run.status()).isEqualTo("FAILED");
            assertThat(run.failure()).startsWith("The register's file register.duckdb is damaged.");
            run = runs.restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterThatIsDamagedAtRestIsReplacedBeforeItIsUsed(Damage damage) throws IOException, SQLException {
        Path home = copy("undisturbed", "at rest " + damage);
        damage(home, damage);
        assertReplaced(home);
    }

    @Test
    void aRegisterThatIsGoneAtRestIsReplacedBeforeItIsUsed() throws IOException, SQLException {
        Path home = copy("undisturbed", "at rest gone");
        Files.delete(home.resolve("register.duckdb"));
        assertReplaced(home);
    }

    private static void assertReplaced(Path home) throws SQLException {
        try (var application = SmallCounty.start(home)) {
            application.getBean(RegisterDesk.class).alone(workbench -> 0);
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }

    @Test
    void anOlderCheckpointIsTakenWhereTheNewestIsDamagedTooAndTheLostNightIsNamed() throws IOException {
        Path home = copy("undisturbed", "both");
        damage(home, Damage.TRUNCATED);
        var told = new ArrayList<RegisterRestored>();
        try (var application = SmallCounty.start(home)) {
            application.getBean(RunObservers.class).add(new RunObserver() {
                @Override
                public void registerRestored(RegisterRestored restored) {
                    told.add(restored);
                }
            });
            Checkpoints checkpoints = application.getBean(Checkpoints.class);
            Files.writeString(checkpoints.file(checkpoints.latest().orElseThrow()), "nothing that was copied");
            application.getBean(RegisterDesk.class).alone(workbench -> 0);
            assertThat(told).singleElement().satisfies(restored -> {
                assertThat(restored.lost()).extracting(RunSummary::runId).containsExactly(1L);
                assertThat(restored.aside()).isNotNull().exists();
            });
            assertThat(checkpoints.latest().orElseThrow().run())
                    .as("no checkpoint claims the lost night")
                    .isZero();
        }
    }

    @Test
    void aRunWithTooLittleMemorySaysSoAndGoesOnWithMore() throws SQLException {
        Path home = folder.resolve("narrow");
        try (var application = SmallCounty.start(home, Path.of("jobs"), List.of(), "7MB")) {
            RunSummary run = start(application.getBean(Runs.class));
            assertThat(run.status()).isEqualTo("FAILED");
            assertThat(run.failure())
                    .startsWith("The memory that the workbench may use is too small. Give it more (qingce.memory,");
        }
        try (var application = SmallCounty.start(home)) {
            RunSummary run = application.getBean(Runs.class).restart(1);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
        assertThat(FinalState.of(home, 1)).isEqualTo(undisturbed);
    }
}
