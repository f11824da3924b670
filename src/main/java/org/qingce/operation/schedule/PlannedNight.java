package org.qingce.operation.schedule;

import org.jspecify.annotations.Nullable;
import org.qingce.job.RunSummary;

/**
 * A night of the schedule and how it stands.
 *
 * @param night the night
 * @param state how it stands
 * @param run its run; null where there is none
 */
public record PlannedNight(
        Night night, NightState state, @Nullable RunSummary run) {

    /** Whether it may still be run: no later night was. */
    public boolean canStillBeRun() {
        return state != NightState.OVERTAKEN;
    }
}
