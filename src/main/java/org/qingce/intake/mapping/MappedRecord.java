package org.qingce.intake.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What became of one record: lines for the staging files, each with its line end. A rejected record has a reject line and
 * nothing else.
 *
 * @param lines physical lines it spans
 * @param mentions lines for table {@code mention}; empty for a rejected record
 * @param event line for table {@code event}; null for none
 * @param key line for table {@code record_key}; null for none
 * @param reject line for table {@code reject}; null for an accepted record
 */
public record MappedRecord(
        int lines,
        String mentions,
        @Nullable String event,
        @Nullable String key,
        @Nullable String reject) {}
