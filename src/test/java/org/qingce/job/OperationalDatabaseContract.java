package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every operational database must do, whoever made it. A table that is added is tested by a method here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperationalDatabaseContract {

    /** Two processes at work on the same database. */
    ConfigurableApplicationContext application;

    ConfigurableApplicationContext other;
    JobRepository repository;
    JdbcClient database;

    /** Settings that lead to an empty database, each as {@code --name=value}. */
    abstract List<String> settings();

    @BeforeAll
    void begin(@TempDir Path home) {
        List<String> settings = settings();
        application = SmallCounty.start(home, Path.of("jobs"), settings);
        other = SmallCounty.start(home, Path.of("jobs"), settings);
        repository = application.getBean(JobRepository.class);
        database = application.getBean(JdbcClient.class);
    }

    @AfterAll
    void end() {
        other.close();
        application.close();
    }

    @Test
    void migrationsApplyToAnEmptyDatabaseAndChangeNothingAfterwards() {
        Flyway flyway = application.getBean(Flyway.class);
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .allMatch(migration -> migration.getState().isApplied());
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void everyTableIsFoundUnderTheNameItsMigrationGivesIt() throws IOException {
        var tables = new ArrayList<String>();
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/common/*.sql");
        for (Resource migration : migrations) {
            Pattern.compile("(?i)create table (\\w+)")
                    .matcher(migration.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> tables.add(found.group(1)));
        }
        assertThat(tables)
                .contains("BATCH_JOB_INSTANCE", "BATCH_COUNTER")
                .allSatisfy(table -> assertThat(database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .isNotNegative());
    }

    @Test
    void aRunThatFailedGoesOnBehindTheStepsThatAreDone() throws Exception {
        var done = new ArrayList<String>();
        Job job = new JobBuilder("failing", repository)
                .start(step("first", () -> done.add("first")))
                .next(step("second", () -> {
                    done.add("second");
                    if (done.size() == 2) {
                        throw new IllegalStateException("the first time it fails");
                    }
                    return true;
                }))
                .build();
        JobExecution failed = operator().start(job, parameters("failing"));
        assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
        JobExecution restarted = operator().start(job, parameters("failing"));
        assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(done).containsExactly("first", "second", "second");
        assertThat(restarted.getJobInstance().getInstanceId())
                .isEqualTo(failed.getJobInstance().getInstanceId());
    }

    @Test
    void aRunThatWasKilledIsRecoveredByAnotherProcessAndRestarted() throws Exception {
        Job job = new JobBuilder("killed", repository)
                .start(step("only", () -> true))
                .build();
        var instance = repository.createJobInstance("killed", parameters("killed"));
        JobExecution killed = repository.createJobExecution(instance, parameters("killed"), new ExecutionContext());
        killed.setStatus(BatchStatus.STARTED);
        killed.setStartTime(LocalDateTime.now());
        repository.update(killed);
        StepExecution step = repository.createStepExecution("only", killed);
        step.setStatus(BatchStatus.STARTED);
        repository.update(step);
        JobExecution seen = other.getBean(JobRepository.class).getJobExecution(killed.getId());
        assertThat(seen.isRunning()).isTrue();
        other.getBean(JobOperator.class).recover(seen);
        assertThat(operator().start(job, parameters("killed")).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void aRunWhoseEndNobodySawIsRestarted() throws Exception {
        Job job = new JobBuilder("unseen", repository)
                .start(step("only", () -> true))
                .build();
        JobExecution unseen = created("unseen");
        StepExecution step = repository.createStepExecution("only", unseen);
        step.setStatus(BatchStatus.UNKNOWN);
        repository.update(step);
        unseen.setStatus(BatchStatus.UNKNOWN);
        repository.update(unseen);
        assertThatThrownBy(() -> operator().start(job, parameters("unseen"))).isInstanceOf(JobRestartException.class);
        application.getBean(RunRepair.class).bury(unseen.getJobInstance());
        assertThat(operator().start(job, parameters("unseen")).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void timesKeepTheirMicrosecondsAndMeanTheSameToEveryProcess() {
        var time = LocalDateTime.of(2026, 3, 31, 23, 59, 59, 999_999_000);
        JobExecution execution = created("times");
        execution.setStartTime(time);
        repository.update(execution);
        assertThat(other.getBean(JobRepository.class)
                        .getJobExecution(execution.getId())
                        .getStartTime())
                .isEqualTo(time);
        assertThat(database.sql(
                                "select cast(START_TIME as char(26)) from BATCH_JOB_EXECUTION where JOB_EXECUTION_ID = ?")
                        .param(execution.getId())
                        .query(String.class)
                        .single())
                .as("as it is read by people who ask the database")
                .isEqualTo("2026-03-31 23:59:59.999999");
    }

    @Test
    void aFailureOfAnyLengthInAnyCharactersIsKeptAsFarAsThereIsRoom() throws Exception {
        for (String text : List.of("𠮷".repeat(3000), "出".repeat(2600), "a".repeat(2499) + "𠮷", "a".repeat(70_000))) {
            String name = "failure-" + text.codePointAt(0) + "-" + text.length();
            Job job = new JobBuilder(name, repository)
                    .start(step("loud", () -> {
                        throw new IllegalStateException(text);
                    }))
                    .build();
            JobExecution execution = operator().start(job, parameters(name));
            JobExecution stored = other.getBean(JobRepository.class).getJobExecution(execution.getId());
            assertThat(stored.getStatus()).isEqualTo(BatchStatus.FAILED);
            String kept =
                    stored.getStepExecutions().iterator().next().getExitStatus().getExitDescription();
            assertThat(kept.length()).isBetween(2400, 2500);
            assertThat(kept).contains(text.substring(0, 1000));
        }
    }

    @Test
    void parametersKeepEveryCharacter() {
        JobParameters folder = new JobParametersBuilder()
                .addString("extracts", "/数据/㐂𠮷县 ' \\ % _/")
                .toJobParameters();
        var instance = repository.createJobInstance("characters", folder);
        JobExecution execution = repository.createJobExecution(instance, folder, new ExecutionContext());
        assertThat(other.getBean(JobRepository.class)
                        .getJobExecution(execution.getId())
                        .getJobParameters())
                .isEqualTo(folder);
    }

    @Test
    void twoProcessesNeverGiveTheSameNumber() throws Exception {
        var numbers = new ArrayList<Long>();
        for (int round = 0; round < 10; round++) {
            String name = "numbered-" + round;
            numbers.addAll(atOnce(
                    () -> application
                            .getBean(JobRepository.class)
                            .createJobInstance(name, parameters("a"))
                            .getId(),
                    () -> other.getBean(JobRepository.class)
                            .createJobInstance(name, parameters("b"))
                            .getId()));
        }
        assertThat(numbers).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void ofTwoProcessesThatBeginTheSameRunAtOnceOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "twice-" + round;
            List<Object> outcomes = atOnce(() -> begun(application, name), () -> begun(other, name));
            assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(RuntimeException.class::isInstance).hasSize(1);
            assertThat(repository.findJobInstances(name)).hasSize(1);
        }
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        long before = count("BATCH_JOB_INSTANCE");
        repository.createJobInstance("once", parameters("once"));
        assertThatThrownBy(() -> repository.createJobInstance("once", parameters("once")))
                .isInstanceOf(RuntimeException.class);
        assertThat(count("BATCH_JOB_INSTANCE")).isEqualTo(before + 1);
    }

    final long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static Object begun(ConfigurableApplicationContext process, String name) {
        try {
            return process.getBean(JobRepository.class)
                    .createJobInstance(name, parameters(name))
                    .getId();
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> two)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> both = new ArrayList<>();
            for (Callable<T> work : List.of(one, two)) {
                both.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private JobExecution created(String name) {
        var instance = repository.createJobInstance(name, parameters(name));
        return repository.createJobExecution(instance, parameters(name), new ExecutionContext());
    }

    private JobOperator operator() {
        return application.getBean(JobOperator.class);
    }

    private static JobParameters parameters(String name) {
        return new JobParametersBuilder().addString("name", name).toJobParameters();
    }

    private Step step(String name, Callable<Boolean> work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.call();
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
