package org.qingce.workbench;

import java.util.List;

/**
 * A relation that definitions are written over.
 *
 * @param subject what definitions call it
 * @param row what one row is, as the head of its statement says
 * @param key the column that is unique
 * @param columns in order
 */
public record DocumentedView(String subject, String row, String key, List<DocumentedColumn> columns) {

    public DocumentedView {
        columns = List.copyOf(columns);
    }
}
