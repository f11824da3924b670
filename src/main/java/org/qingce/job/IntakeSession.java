package org.qingce.job;

import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.Archive;
import org.qingce.intake.ArrivalRegister;
import org.qingce.intake.IntakePlan;
import org.qingce.intake.RegisterListStore;
import org.qingce.intake.StagingArea;
import org.qingce.intake.mapping.RecordMappers;
import org.qingce.standard.AddressDivision;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** The intake of the run at work: made when its step begins, told to the observers while it lasts. */
@Component
class IntakeSession implements StepExecutionListener {

    private static final Duration REPORT_EVERY = Duration.ofMillis(200);

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final DefinitionSession definitions;
    private final RunObservers observers;
    private final Archive archive;
    private @Nullable IntakePlan plan;
    private @Nullable ThreadPoolTaskScheduler reporter;
    private @Nullable Future<?> ticks;

    IntakeSession(
            QingceSettings settings,
            WorkbenchSession session,
            DefinitionSession definitions,
            RunObservers observers,
            Archive archive) {
        this.settings = settings;
        this.session = session;
        this.definitions = definitions;
        this.observers = observers;
        this.archive = archive;
    }

    IntakePlan plan() {
        if (plan == null) {
            throw new IllegalStateException("the intake step has not begun");
        }
        return plan;
    }

    @Override
    public void beforeStep(StepExecution step) {
        RunContext run = RunContext.of(step.getJobExecution());
        observers.stepStarted(run, IntakeStepConfiguration.INTAKE);
        IntakePlan fresh = planOf(run);
        plan = fresh;
        observers.linesExpected(fresh.linesExpected());
        var timer = new ThreadPoolTaskScheduler();
        timer.initialize();
        ticks = timer.scheduleAtFixedRate(() -> observers.linesRead(fresh.linesRead()), REPORT_EVERY);
        reporter = timer;
    }

    private IntakePlan planOf(RunContext run) {
        var staging = new StagingArea(settings.staging(run.runId()));
        var parts = new ArrivalRegister(session.workbench(), archive).readableParts(run.runId(), staging);
        var divisions = new RegisterListStore(session.workbench()).divisions();
        var mappers = new RecordMappers(
                new AddressDivision(divisions), definitions.get().arrivals().placeholders());
        return new IntakePlan(parts, definitions.get().sources(), mappers, staging);
    }

    /** What goes wrong in here fails the step: Spring Batch itself would only log it. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        try {
            stopReporting();
            finish(step);
            return step.getExitStatus();
        } catch (RuntimeException failure) {
            step.setStatus(BatchStatus.FAILED);
            step.addFailureException(failure);
            return ExitStatus.FAILED.addExitDescription(failure);
        } finally {
            plan = null;
        }
    }

    private void stopReporting() {
        if (ticks != null && reporter != null) {
            ticks.cancel(false);
            reporter.shutdown();
        }
        ticks = null;
        reporter = null;
    }

    private void finish(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            IntakePlan finished = plan();
            observers.linesRead(finished.linesRead());
            var rows = new Stage.Rows(finished.linesExpected(), finished.linesRead());
            step.getExecutionContext().putLong(StepSummary.ROWS_IN, rows.in());
            step.getExecutionContext().putLong(StepSummary.ROWS_OUT, rows.out());
            observers.stepFinished(RunContext.of(step.getJobExecution()), IntakeStepConfiguration.INTAKE, rows);
        }
    }
}
