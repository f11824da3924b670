package org.qingce.measures.reconciliation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month of one township.
 *
 * @param division its code; filled up with zeros to 12 digits where no township is known
 * @param name its name; null where it has none
 * @param cases what any source knows of
 * @param matched of these, known to every source expected, and alike
 * @param sources what each source knew, by source id
 */
public record MonthRow(String division, @Nullable String name, long cases, long matched, Map<String, Known> sources) {

    /**
     * What a source knew.
     *
     * @param present cases
     * @param differing of these, said otherwise than the first source that knows
     */
    public record Known(long present, long differing) {}
}
