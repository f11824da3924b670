package org.qingce.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly job: extracts in, register judged, figures and report out. */
@Configuration(proxyBeanMethods = false)
class NightlyJobConfiguration {

    static final String NIGHTLY = "nightly";

    private final JobRepository repository;
    private final RunObservers observers;
    private final RunDoor door;
    private final RunLog log;
    private final RunAudit audit;

    NightlyJobConfiguration(
            JobRepository repository, RunObservers observers, RunDoor door, RunLog log, RunAudit audit) {
        this.repository = repository;
        this.observers = observers;
        this.door = door;
        this.log = log;
        this.audit = audit;
    }

    @Bean
    Job nightly(NightlyStages stages, Step intakeStep, RunBeginning beginning, DefinitionSession definitions) {
        List<Stage> before = stages.beforeIntake();
        SimpleJobBuilder job = new JobBuilder(NIGHTLY, repository)
                .listener(log)
                .listener(audit)
                .listener(definitions)
                .listener(beginning)
                .start(step(before.get(0)));
        before.stream().skip(1).map(this::step).forEach(job::next);
        job.next(intakeStep);
        stages.afterIntake().stream().map(this::step).forEach(job::next);
        return job.build();
    }

    /**
     * What a stage does is no business of the operational database: a transaction there would stand idle for as long as the stage
     * takes, and break with the connection.
     */
    private Step step(Stage stage) {
        return new StepBuilder(stage.name(), repository)
                .tasklet(new StageTasklet(stage, observers, door), new ResourcelessTransactionManager())
                .listener(log)
                .build();
    }
}
