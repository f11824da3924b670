package org.qingce.operation.alarm;

import org.qingce.job.RunObserver;
import org.qingce.job.RunObservers;
import org.qingce.job.RunSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the alarms as each run has ended and let go of the home. Whatever goes wrong is logged, and the run stays what it was. */
@Component
class AlarmWatch implements RunObserver {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmWatch.class);

    private final Alarms alarms;

    AlarmWatch(RunObservers observers, Alarms alarms) {
        this.alarms = alarms;
        observers.add(this);
    }

    @Override
    public void runReleased(RunSummary run) {
        check();
    }

    void check() {
        try {
            alarms.check();
        } catch (RuntimeException e) {
            LOG.error("the alarms could not be checked", e);
        }
    }
}
