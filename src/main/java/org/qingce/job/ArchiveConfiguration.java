package org.qingce.job;

import org.qingce.intake.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive of extracts, under the keys of this home. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    Archive archive(QingceSettings settings, Keys keys) {
        return new Archive(settings.archive(), keys::ofHome);
    }
}
