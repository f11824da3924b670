package org.qingce.operation.schedule;

import java.time.Clock;
import java.util.Objects;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;

/** Runs nights at their time within this process, one at a time, until it is closed. */
public final class NightScheduler implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 60;

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    /**
     * Starts.
     *
     * @param night what is done at the schedule's times, and once at the beginning
     */
    public NightScheduler(Schedule schedule, Clock clock, Runnable night) {
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("night-");
        scheduler.setClock(clock);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_STOP);
        scheduler.initialize();
        scheduler.execute(night);
        Objects.requireNonNull(
                scheduler.schedule(night, new CronTrigger(schedule.start().toString(), schedule.zone())),
                "a cron expression that never comes");
    }

    /** No further night begins; the one at work is not interrupted, and waited for as long as a run needs to come to a safe point. */
    @Override
    public void close() {
        scheduler.shutdown();
    }
}
