package org.qingce.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form that came back.
 *
 * @param number its place among all rows of the file, from 1, headings and instructions counted; a workbook's sheets follow each other
 * @param place the sheet and the row in it as people find it: {@code 核查问题!12}; in a CSV file the row alone
 * @param reference as the form gave it; null where it is missing or was changed
 * @param values what stands in the columns, by key, without blanks around it; columns without a value are left out
 */
public record FilledRow(long number, String place, @Nullable String reference, Map<String, String> values) {

    /** The text under a key; empty where there is none. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }
}
