package org.qingce.job.database;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.database.support.DataFieldMaxValueIncrementerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where runs and steps are written down: in the same way on every database, and with patience when it is gone. */
@Configuration(proxyBeanMethods = false)
class JobRepositoryConfiguration extends JdbcDefaultBatchConfiguration {

    private final Patience patience;

    JobRepositoryConfiguration(Patience patience) {
        this.patience = patience;
    }

    @Bean
    @Override
    public JobRepository jobRepository() {
        return PatientRepository.around(super.jobRepository(), patience);
    }

    @Override
    protected DataFieldMaxValueIncrementerFactory getIncrementerFactory() {
        return new RunCounters(getDataSource(), getTransactionManager());
    }
}
