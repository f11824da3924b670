package org.qingce.intake.mapping;

import java.util.List;
import java.util.Set;

/**
 * The key by which a later record of a delta replaces an earlier one.
 *
 * @param columns positions of the key's columns; empty where records are never replaced
 * @param operation position of the operation column; -1 for none
 * @param deletes values of the operation column that remove the record
 */
record RecordKeys(List<Integer> columns, int operation, Set<String> deletes) {

    /** Appends the line of a record's key, all but its number; nothing where a part of the key is missing. */
    void appendTo(StringBuilder line, String[] values) {
        if (columns.isEmpty()) {
            return;
        }
        int start = line.length();
        for (int i = 0; i < columns.size(); i++) {
            String part = Tabbed.plain(values[columns.get(i)]).strip();
            if (part.isEmpty()) {
                line.setLength(start);
                return;
            }
            line.append(i == 0 ? '\t' : '|').append(part);
        }
        boolean removed = operation >= 0 && deletes.contains(values[operation].strip());
        line.append('\t').append(removed).append('\n');
    }
}
