package org.qingce.operation.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a column of the operational database holds, in words that every database has. */
enum ValueKind {
    NUMBER,
    TEXT,
    MOMENT,
    DATE,
    BOOLEAN,
    BYTES;

    /** The kind of a type of {@link Types}. */
    static ValueKind of(int type) {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
            case Types.FLOAT, Types.REAL, Types.DOUBLE -> NUMBER;
            case Types.BIT, Types.BOOLEAN -> BOOLEAN;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.DATE -> DATE;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }

    /** A value as text; null where there is none. */
    @Nullable
    String read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case NUMBER -> row.getBigDecimal(column);
            case TEXT -> row.getString(column);
            case MOMENT -> row.getObject(column, LocalDateTime.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case BOOLEAN -> row.getBoolean(column);
            case BYTES -> encoded(row.getBytes(column));
        };
        return value == null || row.wasNull() ? null : value.toString();
    }

    private static @Nullable String encoded(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** Puts a value into a statement. */
    void write(PreparedStatement statement, int place, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setObject(place, null);
            return;
        }
        switch (this) {
            case NUMBER -> statement.setBigDecimal(place, new BigDecimal(text));
            case TEXT -> statement.setString(place, text);
            case MOMENT -> statement.setObject(place, LocalDateTime.parse(text));
            case DATE -> statement.setObject(place, LocalDate.parse(text));
            case BOOLEAN -> statement.setBoolean(place, Boolean.parseBoolean(text));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(text));
        }
    }
}
