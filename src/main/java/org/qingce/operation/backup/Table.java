package org.qingce.operation.backup;

import java.util.List;

/**
 * A table of the operational database.
 *
 * @param name in lower case
 * @param stored as its own database writes it, which may tell upper from lower case
 * @param columns in their order
 */
record Table(String name, String stored, List<Column> columns) {

    /**
     * A column.
     *
     * @param name in lower case
     * @param kind what it holds
     * @param counted whether the database numbers its rows by itself
     */
    record Column(String name, ValueKind kind, boolean counted) {}

    /** Names that a list of columns consists of. */
    String columnList() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
