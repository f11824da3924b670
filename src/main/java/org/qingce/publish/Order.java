package org.qingce.publish;

import org.jspecify.annotations.Nullable;

/**
 * How to publish.
 *
 * @param whole write everything anew, not only what changed
 * @param dryRun only say what would be published, and what the gate says
 * @param acceptance somebody's word that a state beyond a limit may pass; null without
 */
public record Order(boolean whole, boolean dryRun, @Nullable Acceptance acceptance) {

    /** As every night: what changed, if the gate lets it pass. */
    public static final Order USUAL = new Order(false, false, null);
}
