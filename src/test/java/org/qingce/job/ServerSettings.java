package org.qingce.job;

import java.util.List;
import org.qingce.database.DatabaseServer;

/** The settings that make a server the operational database, with the properties that the manual recommends. */
final class ServerSettings {

    static final String RECOMMENDED = "?tcpKeepAlive=true&rewriteBatchedStatements=true";

    private ServerSettings() {}

    /** An empty schema of a server, as the one who may do everything. */
    static List<String> of(DatabaseServer server, String schema) {
        return of(server.url(schema) + RECOMMENDED, server.user(), server.password());
    }

    static List<String> of(String url, String user, String password) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }
}
