package org.qingce.operation.retention;

import java.util.List;
import org.qingce.operation.metrics.RunFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operational database holds of runs. The audit trail is none of it. */
@Component
class RunRecords {

    private static final String ATTEMPTS = "select JOB_EXECUTION_ID from BATCH_JOB_EXECUTION where JOB_INSTANCE_ID = ?";
    private static final String STEPS = "select STEP_EXECUTION_ID from BATCH_STEP_EXECUTION where JOB_EXECUTION_ID = ?";
    private static final List<String> OF_ATTEMPT = List.of(
            "delete from BATCH_STEP_EXECUTION where JOB_EXECUTION_ID = ?",
            "delete from BATCH_JOB_EXECUTION_CONTEXT where JOB_EXECUTION_ID = ?",
            "delete from BATCH_JOB_EXECUTION_PARAMS where JOB_EXECUTION_ID = ?",
            "delete from BATCH_JOB_EXECUTION where JOB_EXECUTION_ID = ?");

    private final JdbcClient database;
    private final RunFigures figures;
    private final TransactionTemplate transaction;

    RunRecords(JdbcClient database, RunFigures figures, PlatformTransactionManager transactions) {
        this.database = database;
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Deletes all of one run, or nothing: a transaction is never larger than a run. Every row is found by a key. */
    void forget(long runId) {
        transaction.executeWithoutResult(status -> {
            numbers(ATTEMPTS, runId).forEach(this::forgetAttempt);
            figures.forget(runId);
            delete("delete from BATCH_JOB_INSTANCE where JOB_INSTANCE_ID = ?", runId);
        });
    }

    private void forgetAttempt(long attempt) {
        numbers(STEPS, attempt)
                .forEach(step -> delete("delete from BATCH_STEP_EXECUTION_CONTEXT where STEP_EXECUTION_ID = ?", step));
        OF_ATTEMPT.forEach(statement -> delete(statement, attempt));
    }

    private List<Long> numbers(String query, long of) {
        return database.sql(query).param(of).query(Long.class).list();
    }

    private void delete(String statement, long of) {
        database.sql(statement).param(of).update();
    }
}
