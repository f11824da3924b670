package org.qingce.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/** A rule as its file states it; whatever the file leaves out is null. Described in {@code docs/rules.md}. */
record RuleDefinition(
        @Nullable String id,
        @Nullable Label title,
        @Nullable Severity severity,
        @Nullable Subject on,
        @Nullable List<String> appliesTo,
        @Nullable Boolean enabled,
        @Nullable Map<String, @Nullable Object> params,
        @Nullable String when,
        @Nullable List<String> show,
        @Nullable Label advice,
        @Nullable String source,
        @Nullable Examples examples) {}
