package org.qingce.operation;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the application has beside its runs: everything in the rooms of operation. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class OperationApplication {

    /** The time of day, unless somebody else sets it. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
