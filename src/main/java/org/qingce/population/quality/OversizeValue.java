package org.qingce.population.quality;

import org.jspecify.annotations.Nullable;

/**
 * A value that more mentions share than a blocking rule looks at pair by pair.
 *
 * @param rule the rule
 * @param value the value; personal data
 * @param narrowed the further columns it was narrowed by, where even with those too many share it; personal data
 * @param mentions how many bear it
 * @param handling {@code narrowed} or {@code left-out}
 */
public record OversizeValue(
        String rule, String value, @Nullable String narrowed, long mentions, String handling) {}
