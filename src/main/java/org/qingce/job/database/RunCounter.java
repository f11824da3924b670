package org.qingce.job.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.incrementer.AbstractDataFieldMaxValueIncrementer;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts in a row of a table, which every database has; a number given is given for good, whatever becomes of who asked for it. */
final class RunCounter extends AbstractDataFieldMaxValueIncrementer {

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    RunCounter(String name, JdbcClient database, TransactionTemplate ownTransaction) {
        setIncrementerName(name);
        this.database = database;
        this.ownTransaction = ownTransaction;
    }

    /** The name is checked, not the source that the class above would have. */
    @Override
    public void afterPropertiesSet() {
        getIncrementerName();
    }

    @Override
    protected long getNextKey() {
        Long next = ownTransaction.execute(status -> next());
        if (next == null) {
            throw new IllegalStateException("no number from the counter " + getIncrementerName());
        }
        return next;
    }

    private Long next() {
        database.sql("update BATCH_COUNTER set LAST_NUMBER = LAST_NUMBER + 1 where COUNTER = ?")
                .param(getIncrementerName())
                .update();
        return database.sql("select LAST_NUMBER from BATCH_COUNTER where COUNTER = ?")
                .param(getIncrementerName())
                .query(Long.class)
                .single();
    }
}
