package org.qingce.job;

import java.time.Clock;
import org.qingce.job.checkpoint.Checkpoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checkpoints of the home. */
@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {

    @Bean
    Checkpoints checkpoints(QingceSettings settings) {
        return new Checkpoints(
                settings.checkpointFolder(), settings.register(), settings.checkpoints(), Clock.systemUTC());
    }
}
