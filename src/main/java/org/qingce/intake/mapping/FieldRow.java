package org.qingce.intake.mapping;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one mention or event while a record is mapped, and what was wrong with those that have no standard form. */
final class FieldRow {

    /** Parts the entries of the problems column. */
    static final char PROBLEM_SEPARATOR = '\u001F';

    private final @Nullable String[] values;
    private final int problemsColumn;
    private final StringBuilder problems = new StringBuilder();
    private boolean filled;

    FieldRow(int columns, int problemsColumn) {
        this.values = new String[columns];
        this.problemsColumn = problemsColumn;
    }

    void clear() {
        Arrays.fill(values, null);
        problems.setLength(0);
        filled = false;
    }

    /** Whether the record said anything about this person or event. */
    boolean isFilled() {
        return filled;
    }

    @Nullable
    String get(int column) {
        return values[column];
    }

    /** Sets a value that the record states; null is nothing stated. */
    void state(int column, @Nullable String value) {
        if (value != null) {
            values[column] = value;
            filled = true;
        }
    }

    /** Sets a value that follows from others, without making the row one that the record filled. */
    void derive(int column, @Nullable String value) {
        values[column] = value;
    }

    /** Notes that a field's raw text has no standard form, or which fault it shows. */
    void problem(String field, String problem, String raw) {
        if (!problems.isEmpty()) {
            problems.append(PROBLEM_SEPARATOR);
        }
        problems.append(field).append(':').append(problem).append('=').append(Tabbed.plain(raw));
        values[problemsColumn] = problems.toString();
        filled = true;
    }

    /** Appends the values as tab-separated columns, nulls as nothing. */
    void appendTo(StringBuilder line) {
        for (String value : values) {
            line.append('\t');
            if (value != null) {
                line.append(value);
            }
        }
    }
}
