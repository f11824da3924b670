package org.qingce.job;

import java.time.Clock;
import org.qingce.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The audit trail on the operational database. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(JdbcClient database, PlatformTransactionManager transactions, ObjectProvider<Clock> clocks) {
        return new AuditTrail(database, transactions, clocks.getIfUnique(Clock::systemUTC));
    }
}
