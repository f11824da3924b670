package org.qingce.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Ends what goes on in this process when it is asked to end: a run stops where it can be restarted, other work comes to its end. What lasts
 * longer than the patience set for it is broken off and undone. Comes first of all that is shut down.
 */
@Component
class RunStop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunStop.class);

    /** Undoing takes time too, and a report that is being printed cannot be broken off. */
    private static final Duration AFTER_CANCEL = Duration.ofMinutes(2);

    private static final Set<RunStop> STARTED = ConcurrentHashMap.newKeySet();

    private final JobOperator operator;
    private final JobRepository repository;
    private final RunDoor door;
    private final WorkbenchSession session;
    private final QingceSettings settings;
    private final AuditTrail audit;
    private volatile boolean running;

    RunStop(
            JobOperator operator,
            JobRepository repository,
            RunDoor door,
            WorkbenchSession session,
            QingceSettings settings,
            AuditTrail audit) {
        this.operator = operator;
        this.repository = repository;
        this.door = door;
        this.session = session;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public void start() {
        running = true;
        STARTED.add(this);
    }

    /** Does so in all applications of this process. */
    static void stopAll() {
        STARTED.forEach(RunStop::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        STARTED.remove(this);
        if (door.isEmpty()) {
            return;
        }
        askToStop();
        if (!door.awaitEmpty(settings.stopPatience())) {
            log.info("the step goes on for longer than {}; its statement is broken off", settings.stopPatience());
            session.cancel();
            door.awaitEmpty(AFTER_CANCEL);
        }
    }

    private void askToStop() {
        repository.findRunningJobExecutions(NightlyJobConfiguration.NIGHTLY).forEach(this::askToStop);
    }

    private void askToStop(JobExecution execution) {
        try {
            operator.stop(execution);
            enter(execution.getJobInstanceId());
        } catch (JobExecutionNotRunningException e) {
            log.debug("run {} has ended by itself", execution.getJobInstanceId());
        }
    }

    /** A run stops also where the trail cannot be written to. */
    private void enter(long runId) {
        try {
            audit.record(AuditAction.STOP, "run " + runId, "asked to end with its process");
        } catch (DataAccessException | TransactionException e) {
            log.error("that run {} was asked to stop is not in the audit trail", runId, e);
        }
    }
}
