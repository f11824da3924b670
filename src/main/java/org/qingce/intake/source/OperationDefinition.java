package org.qingce.intake.source;

import java.util.List;

/**
 * How a delta says that a record is no longer there.
 *
 * @param column heading of the operation column
 * @param delete its values that mean removal
 */
public record OperationDefinition(String column, List<String> delete) {

    public OperationDefinition {
        delete = List.copyOf(delete);
    }
}
