package org.qingce.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends what goes on in this process when it is asked to end: a run stops where it can be restarted, other work comes to its end. What lasts
 * longer than the patience set for it is broken off and undone. Comes first of all that is shut down.
 */
@Component
class RunStop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunStop.class);

    /** Undoing takes time too, and a report that is being printed cannot be broken off. */
    private static final Duration AFTER_CANCEL = Duration.ofMinutes(2);

    private final JobOperator operator;
    private final JobRepository repository;
    private final RunDoor door;
    private final WorkbenchSession session;
    private final QingceSettings settings;
    private volatile boolean running;

    RunStop(
            JobOperator operator,
            JobRepository repository,
            RunDoor door,
            WorkbenchSession session,
            QingceSettings settings) {
        this.operator = operator;
        this.repository = repository;
        this.door = door;
        this.session = session;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
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
        repository.findRunningJobExecutions(NightlyJobConfiguration.NIGHTLY).forEach(execution -> {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException e) {
                log.debug("run {} has ended by itself", execution.getJobInstanceId());
            }
        });
    }
}
