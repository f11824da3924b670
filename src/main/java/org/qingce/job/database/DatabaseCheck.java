package org.qingce.job.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether an operational database is one that the product is tested with. */
final class DatabaseCheck {

    private static final String CHARACTERS =
            "select default_character_set_name from information_schema.schemata where schema_name = database()";

    private DatabaseCheck() {}

    /**
     * Looks at product, version and character set; asks nothing of the tables.
     *
     * @throws DatabaseRefusedException if it is another product, too old, or cannot keep every character
     */
    static void check(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String product = about.getDatabaseProductName();
        product(address(about), product, about.getDatabaseProductVersion());
        if (!product.equals("H2")) {
            characters(connection);
        }
    }

    static void product(String address, String product, String version) {
        switch (product) {
            case "H2" -> {}
            case "MySQL", "MariaDB" -> recent(address, new ServerVersion(product, version));
            default ->
                throw new DatabaseRefusedException(address + " is " + product + " " + version
                        + ". The operational database can be H2 (nothing to set), MySQL from 8.4 or MariaDB from 10.11 on; set"
                        + " spring.datasource.url accordingly.");
        }
    }

    private static void recent(String address, ServerVersion server) {
        server.tooOldFor().ifPresent(needed -> {
            throw new DatabaseRefusedException(
                    address + " is " + server + ", which is too old: " + server.product() + " "
                            + needed + " or later is needed. Upgrade that server or set spring.datasource.url to"
                            + " another one. Nothing was changed.");
        });
    }

    private static void characters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(CHARACTERS)) {
            String characters = answer.next() ? answer.getString(1) : "utf8mb4";
            if (!characters.equals("utf8mb4")) {
                String schema = connection.getCatalog();
                throw new DatabaseRefusedException("The schema " + schema + " of " + address(connection.getMetaData())
                        + " keeps text as " + characters
                        + ", which lacks characters that names are written with. Set it right"
                        + " with: ALTER DATABASE `" + schema + "` CHARACTER SET utf8mb4. Nothing was changed.");
            }
        }
    }

    /** Properties may hold passwords of key stores. */
    private static String address(DatabaseMetaData about) throws SQLException {
        return about.getURL().replaceFirst("\\?.*", "");
    }
}
