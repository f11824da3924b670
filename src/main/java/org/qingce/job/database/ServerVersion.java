package org.qingce.job.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database server says it is. Goes by the words of the version: the driver's numbers for MariaDB are those of some MySQL.
 *
 * @param product as the driver names it
 * @param version as the server words it
 */
public record ServerVersion(String product, String version) {

    private static final int OF_MAJOR = 1000;

    /** Of the server at the other end of a connection. */
    public static ServerVersion of(DatabaseMetaData about) throws SQLException {
        return new ServerVersion(about.getDatabaseProductName(), about.getDatabaseProductVersion());
    }

    /** The oldest version that would do, where this one is older; empty for one that does, and for products that are not judged. */
    public Optional<String> tooOldFor() {
        return switch (product) {
            case "MySQL" -> unless(version, 8, 4);
            case "MariaDB" -> unless(version.replaceFirst("^5\\.5\\.5-", ""), 10, 11);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(String version, int major, int minor) {
        String[] parts = version.split("[^0-9]+", 3);
        int given = Integer.parseInt(parts[0]) * OF_MAJOR + Integer.parseInt(parts[1]);
        return given < major * OF_MAJOR + minor ? Optional.of(major + "." + minor) : Optional.empty();
    }

    @Override
    public String toString() {
        return product + " " + version;
    }
}
