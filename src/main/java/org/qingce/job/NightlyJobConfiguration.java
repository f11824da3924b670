package org.qingce.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly job: extracts in, register judged, figures and report out. */
@Configuration(proxyBeanMethods = false)
class NightlyJobConfiguration {

    static final String NIGHTLY = "nightly";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunObservers observers;
    private final RunAudit audit;

    NightlyJobConfiguration(
            JobRepository repository, PlatformTransactionManager transactions, RunObservers observers, RunAudit audit) {
        this.repository = repository;
        this.transactions = transactions;
        this.observers = observers;
        this.audit = audit;
    }

    @Bean
    Job nightly(NightlyStages stages, Step intakeStep) {
        List<Stage> before = stages.beforeIntake();
        SimpleJobBuilder job =
                new JobBuilder(NIGHTLY, repository).listener(audit).start(step(before.get(0)));
        before.stream().skip(1).map(this::step).forEach(job::next);
        job.next(intakeStep);
        stages.afterIntake().stream().map(this::step).forEach(job::next);
        return job.build();
    }

    private Step step(Stage stage) {
        return new StepBuilder(stage.name(), repository)
                .tasklet(new StageTasklet(stage, observers), transactions)
                .build();
    }
}
