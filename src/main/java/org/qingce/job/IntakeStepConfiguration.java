package org.qingce.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The step that reads the extracts: one partition a part, as many at a time as there are threads. */
@Configuration(proxyBeanMethods = false)
class IntakeStepConfiguration {

    static final String INTAKE = "intake";

    @Bean
    Step intakeStep(
            JobRepository repository,
            IntakeSession intake,
            ThreadPoolTaskExecutor intakeExecutor,
            RunLog log,
            QingceSettings settings,
            RunDoor door) {
        var part = new IntakePartStep(repository, new ResourcelessTransactionManager(), intake, settings.chunk(), door);
        return new StepBuilder(INTAKE, repository)
                .partitioner(part.getName(), partitioner(intake))
                .step(part)
                .gridSize(settings.threads())
                .taskExecutor(intakeExecutor)
                .listener(log)
                .listener(intake)
                .build();
    }

    private static Partitioner partitioner(IntakeSession intake) {
        return gridSize -> {
            Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
            for (String part : intake.plan().partNames()) {
                partitions.put(part, new ExecutionContext());
            }
            return partitions;
        };
    }

    @Bean
    ThreadPoolTaskExecutor intakeExecutor(QingceSettings settings) {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(settings.threads());
        executor.setThreadNamePrefix("intake-");
        executor.setTaskDecorator(RunLog::carried);
        return executor;
    }
}
