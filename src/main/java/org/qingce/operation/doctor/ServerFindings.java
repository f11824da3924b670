package org.qingce.operation.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingce.definition.Label;
import org.qingce.job.database.ServerVersion;

/** What a connection to MySQL or MariaDB says of itself. */
final class ServerFindings {

    private static final Pattern THIS_MACHINE = Pattern.compile("//(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])[:/]");
    private static final List<String> TO_WORK = List.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final List<String> TO_MAKE_TABLES = List.of("CREATE", "ALTER", "INDEX", "REFERENCES");

    private final Connection connection;
    private final String url;
    private final boolean makesTables;

    /** @param makesTables whether the account has to make the tables too, because no other is set for it */
    ServerFindings(Connection connection, String url, boolean makesTables) {
        this.connection = connection;
        this.url = url;
        this.makesTables = makesTables;
    }

    /** What is said of a server that is recent enough, or that it is not. */
    static Finding version(ServerVersion server, Finding recent) {
        return server.tooOldFor()
                .map(needed -> Finding.problem(
                        new Label(server + "：版本太旧", server + " is too old"),
                        new Label(
                                "升级到 " + server.product() + " " + needed + " 以上",
                                "use " + server.product() + " " + needed + " or later")))
                .orElse(recent);
    }

    List<Finding> all() throws SQLException {
        return List.of(characters(), time(), rights(needed()), encryption());
    }

    /** Of an account that writes rows and makes no tables. */
    List<Finding> ofWriter() throws SQLException {
        return List.of(rights(TO_WORK), encryption());
    }

    private Finding characters() throws SQLException {
        String set = column("select @@character_set_database", 1).get(0);
        return set.equals("utf8mb4")
                ? Finding.ok("数据库字符集 utf8mb4", "characters of the schema: utf8mb4")
                : Finding.problem(
                        new Label(
                                "数据库字符集 " + set + "：生僻字存不下",
                                "characters of the schema: " + set + ", rarer ones are lost"),
                        new Label(
                                "alter database " + connection.getCatalog() + " character set utf8mb4",
                                "alter database " + connection.getCatalog() + " character set utf8mb4"));
    }

    /** Times are written as the reader's own, so that a server in another zone does no harm; people who look there should know. */
    private Finding time() throws SQLException {
        String zone = column("select concat(@@session.time_zone, ' (', @@system_time_zone, ')')", 1)
                .get(0);
        String here = java.time.ZoneId.systemDefault().getId();
        return Finding.note("数据库时区 " + zone + "，本机 " + here, "time zone of the server " + zone + ", here " + here);
    }

    private Finding rights(List<String> needed) throws SQLException {
        String grants = String.join("; ", column("show grants", 1)).toUpperCase(Locale.ROOT);
        var missing = new ArrayList<String>();
        for (String right : needed) {
            if (!grants.contains("ALL PRIVILEGES") && !grants.matches(".*\\b" + right + "\\b.* ON .*")) {
                missing.add(right);
            }
        }
        String names = String.join(", ", missing);
        return missing.isEmpty()
                ? Finding.ok("数据库权限齐全", "rights in the schema are complete")
                : Finding.problem(
                        new Label("数据库账号缺少权限：" + names, "the account lacks " + names),
                        new Label(
                                "grant " + names + " on 该库.* to 该账号",
                                "grant " + names + " on the schema to the account"));
    }

    private List<String> needed() {
        return makesTables
                ? Stream.concat(TO_WORK.stream(), TO_MAKE_TABLES.stream()).toList()
                : TO_WORK;
    }

    private Finding encryption() throws SQLException {
        List<String> cipher = column("show session status like 'Ssl_cipher'", 2);
        if (!cipher.isEmpty() && !cipher.get(0).isEmpty()) {
            return Finding.ok("数据库连接已加密：" + cipher.get(0), "the connection is encrypted: " + cipher.get(0));
        }
        if (THIS_MACHINE.matcher(url).find()) {
            return Finding.note("数据库连接未加密，但不出本机", "the connection is not encrypted, but stays on this machine");
        }
        return Finding.problem(
                new Label("数据库连接未加密", "the connection is not encrypted"),
                new Label(
                        "在 spring.datasource.url 中加 sslMode=VERIFY_IDENTITY",
                        "add sslMode=VERIFY_IDENTITY to spring.datasource.url"));
    }

    private List<String> column(String sql, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(column)));
            }
            return values;
        }
    }
}
