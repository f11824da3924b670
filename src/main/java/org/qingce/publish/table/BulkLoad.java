package org.qingce.publish.table;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.PublishException;
import org.qingce.publish.Relation;

/** Hands rows over by {@code LOAD DATA LOCAL}, from memory. */
final class BulkLoad implements RowLoader {

    private final Connection connection;

    BulkLoad(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void load(Relation relation, long publication, Batch batch) {
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(JdbcStatement.class)
                    .setLocalInfileInputStream(
                            new ByteArrayInputStream(text(batch).getBytes(StandardCharsets.UTF_8)));
            long loaded = statement.executeUpdate(order(relation, publication));
            refuseWarnings(relation, statement.getWarnings());
            if (loaded != batch.rows().size()) {
                throw new PublishException(relation.id() + ": the server took " + loaded + " of "
                        + batch.rows().size() + " rows");
            }
        } catch (SQLException e) {
            throw new PublishException(relation.id() + ": the server does not take rows: " + e.getMessage(), e);
        }
    }

    private static String order(Relation relation, long publication) {
        return "load data local infile 'rows' into table " + relation.id() + "_version character set utf8mb4"
                + " fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' ("
                + String.join(", ", Batches.columns(relation)) + ") set from_publication = " + publication
                + ", to_publication = " + VersionTable.OPEN;
    }

    /** What goes wrong in bulk is only warned of. A warning may hold a value, which nobody is to read in a log. */
    private static void refuseWarnings(Relation relation, @Nullable SQLWarning warning) {
        if (warning != null) {
            throw new PublishException(relation.id() + ": the server did not take a row as it is (warning "
                    + warning.getErrorCode() + ")");
        }
    }

    private static String text(Batch batch) {
        var text = new StringBuilder();
        for (@Nullable String[] row : batch.rows()) {
            for (int column = 0; column < row.length; column++) {
                append(text.append(column == 0 ? "" : "\t"), row[column]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' || c == '\t' || c == '\n' || c == 0) {
                text.append('\\');
            }
            text.append(c == 0 ? '0' : c);
        }
    }
}
