package org.qingce.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Marks every line that a run writes to the log with run, business date, attempt and step, and writes one line as each step begins and
 * ends and one as the run does. Tells the observers that the run has ended, while the workbench is still its own.
 */
@Component
class RunLog implements JobExecutionListener, StepExecutionListener {

    static final String RUN = "run";
    static final String BUSINESS_DATE = "business_date";
    static final String ATTEMPT = "attempt";
    static final String STEP = "step";

    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);
    private static final double MILLIS_PER_SECOND = 1000;

    private final JobRepository repository;
    private final RunObservers observers;

    RunLog(JobRepository repository, RunObservers observers) {
        this.repository = repository;
        this.observers = observers;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        RunContext run = RunContext.of(execution);
        int attempt = repository.getJobExecutions(execution.getJobInstance()).size();
        MDC.put(RUN, Long.toString(run.runId()));
        MDC.put(BUSINESS_DATE, run.businessDate().toString());
        MDC.put(ATTEMPT, Integer.toString(attempt));
        LOG.info("run {} of {} begins, attempt {}", run.runId(), run.businessDate(), attempt);
    }

    @Override
    public void afterJob(JobExecution execution) {
        RunContext run = RunContext.of(execution);
        observers.runEnded(run);
        String status = word(execution.getStatus().name());
        double seconds = seconds(execution.getStartTime());
        LOG.atInfo()
                .addKeyValue("status", status)
                .addKeyValue("seconds", seconds)
                .log("run {} of {} {} after {} s", run.runId(), run.businessDate(), status, seconds);
    }

    @Override
    public void beforeStep(StepExecution step) {
        MDC.put(STEP, step.getStepName());
        LOG.info("step {} begins", step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        long in = step.getExecutionContext().getLong(StepSummary.ROWS_IN, 0);
        long out = step.getExecutionContext().getLong(StepSummary.ROWS_OUT, 0);
        String status = word(step.getStatus().name());
        double seconds = seconds(step.getStartTime());
        LOG.atInfo()
                .addKeyValue("status", status)
                .addKeyValue("rows_in", in)
                .addKeyValue("rows_out", out)
                .addKeyValue("seconds", seconds)
                .log("step {} {}: {} rows in, {} rows out, {} s", step.getStepName(), status, in, out, seconds);
        MDC.remove(STEP);
        return null;
    }

    /** Takes the marks of a run off the thread. */
    static void leave() {
        List.of(RUN, BUSINESS_DATE, ATTEMPT, STEP).forEach(MDC::remove);
    }

    /** The work with the marks of the thread that hands it over. */
    static Runnable carried(Runnable work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        return () -> {
            if (marks != null) {
                MDC.setContextMap(marks);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }

    private static String word(String status) {
        return status.toLowerCase(Locale.ROOT);
    }

    private static double seconds(@Nullable LocalDateTime since) {
        return since == null
                ? 0
                : Duration.between(since, LocalDateTime.now(ZoneId.systemDefault()))
                                .toMillis()
                        / MILLIS_PER_SECOND;
    }
}
