package org.qingce.intake.mapping;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a later record of a delta replaces an earlier one.
 *
 * @param columns positions of the key's columns; empty where records are never replaced
 * @param operation position of the operation column; -1 for none
 * @param deletes values of the operation column that remove the record
 */
record RecordKeys(List<Integer> columns, int operation, Set<String> deletes) {

    /** The line of a record's key; null where the record has none. */
    @Nullable
    String line(long recordId, String[] values) {
        if (columns.isEmpty()) {
            return null;
        }
        var line = new StringBuilder().append(recordId).append('\t');
        for (int i = 0; i < columns.size(); i++) {
            String part = Tabbed.plain(values[columns.get(i)]).strip();
            if (part.isEmpty()) {
                return null;
            }
            line.append(i == 0 ? "" : "|").append(part);
        }
        boolean removed = operation >= 0 && deletes.contains(values[operation].strip());
        return line.append('\t').append(removed).append('\n').toString();
    }
}
