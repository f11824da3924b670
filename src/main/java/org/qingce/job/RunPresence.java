package org.qingce.job;

import org.springframework.stereotype.Component;

/** Whether anybody, in whatever process and on whatever host, is at work on the register; found without going in. */
@Component
public class RunPresence {

    private final RunDoor door;

    RunPresence(RunDoor door) {
        this.door = door;
    }

    /** Whether a living process holds the lease of the register. */
    public boolean isAnybodyThere() {
        return door.isHeldByAnybody();
    }
}
