package org.qingce.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.job.checkpoint.Checkpoint;

/**
 * What doing a run over would touch.
 *
 * @param runId the run
 * @param businessDate the day it speaks of
 * @param from the step that was asked for; null for the first that is not done
 * @param steps that would be done, in order
 * @param restored the checkpoint that would be put in the register's place first; empty where the register stays
 * @param lost what people did to the register since that run, which would be lost
 */
public record RerunPreview(
        long runId,
        LocalDate businessDate,
        @Nullable String from,
        List<String> steps,
        Optional<Checkpoint> restored,
        List<String> lost) {

    public RerunPreview {
        steps = List.copyOf(steps);
        lost = List.copyOf(lost);
    }
}
