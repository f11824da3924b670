package org.qingce.publish.gate;

import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * What the gate measured at one limit.
 *
 * @param limit id of the limit
 * @param title of the limit
 * @param about code of the township that was worst; {@code ''} for the whole register
 * @param before the figure as published last; null where nothing was
 * @param now the figure now
 * @param measured how far it moved the wrong way, in what {@link LimitKind} says; 0 or more
 * @param most the greatest value that passes
 */
public record GateResult(
        String limit, Label title, String about, @Nullable Double before, double now, double measured, double most) {

    /** Whether the state may be published, as far as this limit goes. */
    public boolean passed() {
        return measured <= most;
    }
}
