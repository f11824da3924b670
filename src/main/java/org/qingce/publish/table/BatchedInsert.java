package org.qingce.publish.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.PublishException;
import org.qingce.publish.Relation;

/** Hands rows over by statements that insert many at a time, for servers that do not allow {@code LOAD DATA LOCAL}. */
final class BatchedInsert implements RowLoader {

    private static final int ROWS_OF_A_STATEMENT = 1_000;

    private final Connection connection;

    BatchedInsert(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void load(Relation relation, long publication, Batch batch) {
        try (PreparedStatement statement = connection.prepareStatement(order(relation))) {
            int waiting = 0;
            for (@Nullable String[] row : batch.rows()) {
                fill(statement, row, publication);
                statement.addBatch();
                if (++waiting % ROWS_OF_A_STATEMENT == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PublishException(
                    relation.id() + ": the server does not take rows (error " + e.getErrorCode() + ")", e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable String[] row, long publication)
            throws SQLException {
        for (int column = 0; column < row.length; column++) {
            statement.setString(column + 1, row[column]);
        }
        statement.setLong(row.length + 1, publication);
        statement.setLong(row.length + 2, VersionTable.OPEN);
    }

    private static String order(Relation relation) {
        List<String> columns = Batches.columns(relation);
        return "insert into " + relation.id() + "_version (" + String.join(", ", columns)
                + ", from_publication, to_publication) values ("
                + String.join(", ", Collections.nCopies(columns.size() + 2, "?")) + ")";
    }
}
