package org.qingce.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs a stage as a step of Spring Batch. */
final class StageTasklet implements Tasklet {

    private final Stage stage;
    private final RunObserver observer;
    private final RunDoor door;

    StageTasklet(Stage stage, RunObserver observer, RunDoor door) {
        this.stage = stage;
        this.observer = observer;
        this.door = door;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunContext run =
                RunContext.of(context.getStepContext().getStepExecution().getJobExecution());
        door.check();
        observer.stepStarted(run, stage.name());
        Stage.Rows rows = stage.work().run(run);
        door.check();
        contribution.getStepExecution().getExecutionContext().putLong(StepSummary.ROWS_IN, rows.in());
        contribution.getStepExecution().getExecutionContext().putLong(StepSummary.ROWS_OUT, rows.out());
        observer.stepFinished(run, stage.name(), rows);
        return RepeatStatus.FINISHED;
    }
}
