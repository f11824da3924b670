package org.qingce.job.database;

import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.database.support.DataFieldMaxValueIncrementerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the job repository numbers its rows with: the same on every database. */
final class RunCounters implements DataFieldMaxValueIncrementerFactory {

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    RunCounters(DataSource database, PlatformTransactionManager transactions) {
        this.database = JdbcClient.create(database);
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownTransaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public DataFieldMaxValueIncrementer getIncrementer(String databaseType, String incrementerName) {
        return new RunCounter(incrementerName, database, ownTransaction);
    }

    @Override
    public boolean isSupportedIncrementerType(String databaseType) {
        return true;
    }

    @Override
    public String[] getSupportedIncrementerTypes() {
        return new String[] {"H2", "MYSQL", "MARIADB"};
    }
}
