package org.qingce.operation.schedule;

import java.util.List;
import org.qingce.job.RunSummary;

/** Is told what becomes of nights while they are run. */
public interface NightListener {

    /** Nights that were not run in time. */
    void missed(List<PlannedNight> nights, MissedPolicy policy);

    /** A run that did not reach its end is restarted before any other. */
    void restarting(RunSummary run);

    /** A night is not begun before its extracts are complete. */
    void waiting(Night night, List<String> missing);

    /** A night begins. */
    void starting(Night night);

    /** A run has ended, well or not. */
    void ended(RunSummary run);
}
