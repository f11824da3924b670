package org.qingce.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code the code in its standard width, e.g. {@code 01}
 * @param name the Chinese name in the standard's wording
 * @param parent code of the wider entry that contains this one, null where there is none
 * @param properties every further column of the list by name, {@code ""} where empty, e.g. {@code implied_sex}
 */
public record CodeEntry(String code, String name, @Nullable String parent, Map<String, String> properties) {

    public CodeEntry {
        properties = Map.copyOf(properties);
    }

    /** The text of a further column; {@code ""} if this list has no such column or the cell is empty. */
    public String property(String column) {
        return properties.getOrDefault(column, "");
    }
}
