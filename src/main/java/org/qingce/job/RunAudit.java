package org.qingce.job;

import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Enters into the audit trail who started a run, and how it ended. */
@Component
class RunAudit implements JobExecutionListener {

    private final AuditTrail audit;
    private final JobRepository repository;

    RunAudit(AuditTrail audit, JobRepository repository) {
        this.audit = audit;
        this.repository = repository;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        enter(execution, AuditOutcome.BEGUN);
    }

    @Override
    public void afterJob(JobExecution execution) {
        enter(execution, execution.getStatus() == BatchStatus.COMPLETED ? AuditOutcome.DONE : AuditOutcome.FAILED);
    }

    private void enter(JobExecution execution, AuditOutcome outcome) {
        boolean first = repository.getJobExecutions(execution.getJobInstance()).size() == 1;
        RunContext run = RunContext.of(execution);
        audit.record(
                first ? AuditAction.RUN : AuditAction.RESTART,
                outcome,
                "run " + run.runId(),
                "night of " + run.businessDate() + ", extracts in " + run.extracts());
    }
}
