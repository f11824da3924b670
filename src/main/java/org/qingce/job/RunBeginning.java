package org.qingce.job;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Notes whose the register is before a run's first step touches it. */
@Component
class RunBeginning implements JobExecutionListener {

    private final RegisterKeeper keeper;

    RunBeginning(RegisterKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        keeper.begun(execution.getJobInstance().getInstanceId());
    }
}
