package org.qingce.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file that came back.
 *
 * @param sheets those with a form on them; of a CSV file its one table, named as the file
 */
public record FilledForm(List<FilledSheet> sheets) {

    /** All rows, sheet after sheet. */
    public Stream<FilledRow> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream());
    }
}
