package org.qingce.operation.schedule;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

    /** Returns after a while. */
    void of(Duration time) throws InterruptedException;
}
