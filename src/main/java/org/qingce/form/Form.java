package org.qingce.form;

import java.util.List;

/**
 * A form that goes out, one sheet of a workbook.
 *
 * @param name of the sheet: at most 31 characters, none of {@code \ / ? * [ ] :}, another one for each form of a workbook
 * @param title what it is about, one line
 * @param instructions how to fill it in, line by line; they stand with the title on a sheet of their own before all forms
 * @param columns from left to right
 * @param rows from top to bottom; at most {@link #MOST_ROWS}
 */
public record Form(String name, String title, List<String> instructions, List<FormColumn> columns, List<FormRow> rows) {

    /** A sheet holds 1,048,576 rows; one is the heading. */
    public static final int MOST_ROWS = 1_000_000;

    /**
     * @throws IllegalArgumentException if there are too many rows for a sheet
     */
    public Form {
        if (rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("a form holds at most " + MOST_ROWS + " rows, not " + rows.size());
        }
        instructions = List.copyOf(instructions);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
