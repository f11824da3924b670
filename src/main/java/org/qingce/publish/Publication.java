package org.qingce.publish;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One published state.
 *
 * @param standing its number and what it holds
 * @param run the run that made it
 * @param difference from the publication before
 * @param publishedAt when it was published, to the second
 * @param acceptance whose word let it pass; null where the gate did
 */
public record Publication(
        Standing standing,
        PublishedRun run,
        Difference difference,
        LocalDateTime publishedAt,
        @Nullable Acceptance acceptance) {

    /** Its number. */
    public long number() {
        return standing.publication();
    }

    /** Who accepted it; null where nobody had to. */
    public @Nullable String acceptedBy() {
        return acceptance == null ? null : acceptance.by();
    }

    /** Why it was accepted; null where nobody had to. */
    public @Nullable String acceptedReason() {
        return acceptance == null ? null : acceptance.reason();
    }
}
