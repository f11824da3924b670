package org.qingce.verification.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a form asks about.
 *
 * @param reference without the kind
 * @param division code under which it is counted; null where none is known
 * @param person number of the person to whom corrections go; 0 where it is about nobody in particular
 * @param facts what its kind needs to understand an answer
 */
public record Asked(String reference, @Nullable String division, long person, Map<String, String> facts) {}
