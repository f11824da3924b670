package org.qingce.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One SQL resource: statements that belong together, in order. A line that ends with {@code ;} ends a statement; a name after
 * a colon ({@code :as_of}) is a parameter.
 *
 * @param name where it was read from, for messages
 * @param statements without their final semicolons, comments included
 */
public record SqlScript(String name, List<String> statements) {

    public SqlScript {
        statements = List.copyOf(statements);
    }

    /** The resource {@code sql/<name>.sql} beside the given class. */
    public static SqlScript beside(Class<?> room, String name) {
        String path = "/" + room.getPackageName().replace('.', '/') + "/sql/" + name + ".sql";
        try (InputStream in = room.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no SQL resource " + path);
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read SQL resource " + path, e);
        }
    }

    /** Cuts text into statements. */
    public static SqlScript parse(String name, String text) {
        var statements = new ArrayList<String>();
        var statement = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean last =
                    line.stripTrailing().endsWith(";") && !line.stripLeading().startsWith("--");
            statement
                    .append(last ? line.substring(0, line.lastIndexOf(';')) : line)
                    .append('\n');
            if (last) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            }
        }
        if (!withoutComments(statement.toString()).isBlank()) {
            throw new IllegalArgumentException(name + ": the last statement does not end with ';'");
        }
        return new SqlScript(name, statements);
    }

    /**
     * The statements with every parameter replaced: by its literal, or, for a {@link SqlText}, by its text.
     *
     * @throws IllegalArgumentException if a parameter has no value
     */
    public List<String> render(Dialect dialect, Map<String, ?> parameters) {
        return statements.stream()
                .map(statement -> new ParameterFiller(name, dialect, parameters).fill(statement))
                .toList();
    }

    private static String withoutComments(String sql) {
        return sql.lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .reduce("", (left, right) -> left + right);
    }
}
