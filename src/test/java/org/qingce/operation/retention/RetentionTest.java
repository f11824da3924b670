package org.qingce.operation.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditTrail;
import org.qingce.job.RunRefusedException;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.job.SmallCounty;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.operation.Installation;
import org.qingce.operation.metrics.RunBook;
import org.qingce.operation.metrics.RunFigures;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four nights, of which the last failed; three years later what need not be kept goes, and the failed one is gone on with. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetentionTest {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;
    private static final LocalDate BAD = FIRST.plusDays(3);
    private static final long DAY = 86_400;
    private static final String BAD_FILE = "police-resident.csv";
    private static final List<String> TABLES = List.of(
            "BATCH_JOB_INSTANCE",
            "BATCH_JOB_EXECUTION",
            "BATCH_JOB_EXECUTION_PARAMS",
            "BATCH_JOB_EXECUTION_CONTEXT",
            "BATCH_STEP_EXECUTION",
            "BATCH_STEP_EXECUTION_CONTEXT",
            "run_figure");

    @TempDir
    static Path folder;

    private static Installation installation = null;
    private static ConfigurableApplicationContext application = null;

    /** Many copies of the register are kept at first, and fewer from then on. */
    @BeforeAll
    static void fourNights() throws IOException {
        installation = new Installation(folder);
        installation.county(1);
        for (int night = 1; night <= 3; night++) {
            installation.quietNight(FIRST.plusDays(night));
        }
        Files.writeString(installation.extracts(BAD).resolve(BAD_FILE), "no,such,headings\n1,2,3\n");
        application = installation.start("--qingce.checkpoints=9");
        for (int night = 0; night <= 3; night++) {
            run(FIRST.plusDays(night));
        }
        application.close();
        Path policy = installation.jobs().resolve("retention.yaml");
        Files.writeString(policy, Files.readString(policy).replace("runs_at_least: 30", "runs_at_least: 1"));
        anOlderSnapshot(installation.home().resolve("published"));
        installation.clock().set(Instant.now().plusSeconds(DAY * 3 * 365));
        application = installation.start();
    }

    private static void anOlderSnapshot(Path published) throws IOException {
        Files.move(published.resolve("population-1.duckdb"), published.resolve("population-8.duckdb"));
        Files.copy(published.resolve("population-8.duckdb"), published.resolve("population-7.duckdb"));
    }

    @AfterAll
    static void close() {
        application.close();
    }

    private static RunSummary run(LocalDate date) {
        return application.getBean(Runs.class).start(date, installation.extracts(date), false);
    }

    private static List<Disposal> due(Reason reason) {
        return application.getBean(Retention.class).due().stream()
                .filter(each -> each.reason() == reason)
                .toList();
    }

    private static String name(Disposal file) {
        return Path.of(file.what()).getFileName().toString();
    }

    @Test
    @Order(1)
    void aDryRunListsWhatWouldGoAndTouchesNothing() {
        List<Integer> before = rows();
        assertThat(due(Reason.OLD_RECORD))
                .as("run 4 has not ended; 3 and 2 are compared, and the register can go back to what 2 left")
                .extracting(Disposal::what)
                .containsExactly("run 1 (" + FIRST + ")");
        assertThat(due(Reason.OLD_CHECKPOINT))
                .as("the manifest before the copy")
                .extracting(RetentionTest::name)
                .startsWith("000002.json", "000002.duckdb");
        assertThat(due(Reason.OLD_SNAPSHOT))
                .as("all but the one in force")
                .extracting(RetentionTest::name)
                .containsExactly("population-7.duckdb");
        assertThat(rows()).isEqualTo(before);
        assertThat(application.getBean(Retention.class).due())
                .filteredOn(FileDisposal.class::isInstance)
                .allSatisfy(each -> assertThat(Path.of(each.what())).exists());
    }

    @Test
    @Order(2)
    void whatIsYoungStays() {
        installation.clock().set(Instant.now().plusSeconds(DAY * 80));
        assertThat(due(Reason.OLD_SNAPSHOT)).as("90 days").isEmpty();
        installation.clock().set(Instant.now().plusSeconds(DAY * 720));
        assertThat(due(Reason.OLD_RECORD)).as("two years").isEmpty();
    }

    @Test
    @Order(3)
    void recordsOfOldRunsGoAndTheAuditTrailStays() {
        installation.clock().set(Instant.now().plusSeconds(DAY * 3 * 365));
        List<Integer> before = rows();
        application.getBean(Retention.class).apply();
        List<Integer> after = rows();
        for (int table = 0; table < TABLES.size(); table++) {
            assertThat(after.get(table)).as(TABLES.get(table)).isPositive().isLessThan(before.get(table));
        }
        assertThat(application.getBean(AuditTrail.class).verify(null).broken()).isNull();
        assertThat(application.getBean(AuditTrail.class).since(LocalDateTime.of(2000, 1, 1, 0, 0)))
                .extracting(AuditEntry::action, AuditEntry::about)
                .contains(tuple("RUN", "run 1"));
        assertThat(application.getBean(AuditTrail.class).since(LocalDateTime.of(2000, 1, 1, 0, 0)))
                .last()
                .satisfies(entry -> assertThat(entry.details()).endsWith("; records of runs 1"));
        assertThat(application.getBean(Retention.class).due())
                .as("nothing is left to go but what this very process uses")
                .allMatch(each -> each.reason() == Reason.LEFTOVER);
    }

    @Test
    @Order(4)
    void whatKeptRunsNeedIsThere() {
        Runs runs = application.getBean(Runs.class);
        assertThat(runs.all()).extracting(RunSummary::runId).containsExactly(4L, 3L, 2L);
        assertThat(runs.lastForgotten()).isEqualTo(1);
        assertThat(runs.steps(3)).isNotEmpty();
        assertThat(application.getBean(RunFigures.class).of(3)).isNotEmpty();
        assertThat(application.getBean(RunBook.class).completedBefore(3)).isPresent();
        assertThat(application.getBean(Checkpoints.class).all())
                .as("of the latest run that ended well, and from before it")
                .extracting(Checkpoint::run)
                .containsExactly(3L, 2L);
        assertThat(installation.home().resolve("published/population.duckdb")).isReadable();
    }

    @Test
    @Order(5)
    void aRemovedRunIsSaidToBeKnownNoMore() {
        Runs runs = application.getBean(Runs.class);
        assertThatThrownBy(() -> runs.steps(1))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageStartingWith(
                        "run 1 is not known (any more): 'retention' removes what is recorded of old runs");
        assertThatThrownBy(() -> runs.steps(9)).hasMessage("there is no run 9; 'status' lists them.");
        assertThatThrownBy(() -> run(FIRST))
                .as("nobody can say that it was not run")
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("add --again");
    }

    @Test
    @Order(6)
    void theFailedRunIsGoneOnWith() throws IOException {
        Files.delete(installation.extracts(BAD).resolve(BAD_FILE));
        RunSummary run = application.getBean(Runs.class).restart(4);
        assertThat(run.isCompleted()).as(run.failure()).isTrue();
        assertThat(run.attempts()).isEqualTo(2);
    }

    private static List<Integer> rows() {
        JdbcClient database = application.getBean(JdbcClient.class);
        return TABLES.stream()
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
