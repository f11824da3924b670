package org.qingce.workbench;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The current row of a query's result; columns are asked for by name. Valid only while it is handed out. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Text of a column, or null. */
    public @Nullable String text(String column) {
        return read(() -> rows.getString(column));
    }

    /** Text of the column at a place, from 1, or null; for rows of many columns. */
    public @Nullable String text(int place) {
        return read(() -> rows.getString(place));
    }

    /** Text of a column that is never null. */
    public String requiredText(String column) {
        String text = text(column);
        if (text == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return text;
    }

    /** A whole number; zero where the column is null. */
    public long number(String column) {
        return read(() -> rows.getLong(column));
    }

    /** A real number; zero where the column is null. */
    public double real(String column) {
        return read(() -> rows.getDouble(column));
    }

    /** A truth value; false where the column is null. */
    public boolean truth(String column) {
        return read(() -> rows.getBoolean(column));
    }

    /** A day, or null. */
    public @Nullable LocalDate date(String column) {
        Date date = read(() -> rows.getDate(column));
        return date == null ? null : date.toLocalDate();
    }

    private static <T extends @Nullable Object> T read(Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException e) {
            throw new WorkbenchException("cannot read a result: " + e.getMessage(), e);
        }
    }

    private interface Getter<T extends @Nullable Object> {
        T get() throws SQLException;
    }
}
