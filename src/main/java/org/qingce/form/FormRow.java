package org.qingce.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form that goes out.
 *
 * @param reference by which the row is known again when it comes back: letters, digits and {@code : . _ -}; null where that is lost
 * @param values the text of each column by key; a column without one is left empty
 */
public record FormRow(@Nullable String reference, Map<String, ? extends @Nullable String> values) {}
