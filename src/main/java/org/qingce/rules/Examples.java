package org.qingce.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subjects on which a rule fires and on which it keeps silent. An example gives columns of the subject's facts; all others are
 * null, except {@code as_of} and, for a rule that applies to some sources only, {@code source}.
 *
 * @param fires at least one
 * @param silent at least one
 */
public record Examples(List<Map<String, @Nullable Object>> fires, List<Map<String, @Nullable Object>> silent) {}
