package org.qingce.intake.source;

import org.jspecify.annotations.Nullable;

/**
 * The event that a record of the source stands for.
 *
 * @param kind {@code birth}, {@code death}, {@code marriage} or {@code divorce} where all records have the same; null where a
 *     column says which
 */
public record EventDefinition(@Nullable String kind) {}
