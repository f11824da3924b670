package org.qingce.workbench;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SqlFunction} known to DuckDB, a vector of rows at a time. */
final class FunctionRegistration {

    private FunctionRegistration() {}

    static void register(SqlFunction function, Connection connection) throws SQLException {
        try (var builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(function.name());
            for (int parameter = 0; parameter < function.parameters(); parameter++) {
                builder.withParameter(String.class);
            }
            builder.withReturnType(function.result())
                    .withVectorizedFunction((in, out) -> apply(function, in, out))
                    .register(connection);
        }
    }

    private static void apply(SqlFunction function, DuckDBDataChunkReader in, DuckDBWritableVector out) {
        var vectors = new DuckDBReadableVector[function.parameters()];
        for (int parameter = 0; parameter < vectors.length; parameter++) {
            vectors[parameter] = in.vector(parameter);
        }
        var arguments = new String[vectors.length];
        for (long row = 0; row < in.rowCount(); row++) {
            write(out, row, readRow(vectors, row, arguments) ? function.body().apply(arguments) : null);
        }
    }

    private static boolean readRow(DuckDBReadableVector[] vectors, long row, String[] arguments) {
        for (int parameter = 0; parameter < vectors.length; parameter++) {
            if (vectors[parameter].isNull(row)) {
                return false;
            }
            arguments[parameter] = vectors[parameter].getString(row);
        }
        return true;
    }

    private static void write(DuckDBWritableVector out, long row, @Nullable Object value) {
        if (value == null) {
            out.setNull(row);
        } else if (value instanceof Boolean truth) {
            out.setBoolean(row, truth);
        } else if (value instanceof Integer number) {
            out.setInt(row, number);
        } else {
            out.setString(row, (String) value);
        }
    }
}
