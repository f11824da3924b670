package org.qingce.operation.alarm;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Checks the alarms again and again while the application serves: by default five minutes after the last check was done. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ServingAlarms {

    private final AlarmWatch watch;

    ServingAlarms(AlarmWatch watch) {
        this.watch = watch;
    }

    @Scheduled(
            initialDelayString = "${qingce.alarms.first-check:PT1M}",
            fixedDelayString = "${qingce.alarms.every:PT5M}")
    void check() {
        watch.check();
    }
}
