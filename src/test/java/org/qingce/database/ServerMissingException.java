package org.qingce.database;

/** No database server could be had for a test; the message says what to do. */
final class ServerMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ServerMissingException(String why) {
        super(why + ". " + wayOut());
    }

    ServerMissingException(String why, Throwable cause) {
        super(why + ". " + wayOut(), cause);
    }

    private static String wayOut() {
        return "Integration tests need a real database server. Either run them on Debian with its archive within reach, or name servers"
                + " of your own: QINGCE_TEST_MYSQL_URL and QINGCE_TEST_MARIADB_URL (jdbc:mysql://HOST:PORT), each with _USER and"
                + " _PASSWORD of an account that may create schemas and accounts. ./mvnw verify -DskipITs leaves them out.";
    }
}
