package org.qingce.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.table.TableAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the population is published, under {@code qingce.publish.}.
 *
 * @param url of tables in MySQL or MariaDB, as {@code jdbc:mysql://host/schema}; without it a snapshot is published under the home
 * @param username who writes rows there
 * @param password of that account
 * @param ownerUsername who makes and changes the tables there, where it is not {@code username}
 * @param ownerPassword of that account
 * @param batch rows that are written in one transaction there; 1 to 1,000,000
 * @param keep numbered snapshots that stay beside the one in force; 1 or more
 */
@ConfigurationProperties("qingce.publish")
public record PublishSettings(
        @Nullable String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword,
        @DefaultValue("20000") int batch,
        @DefaultValue("7") int keep) {

    private static final int MOST_ROWS = 1_000_000;

    public PublishSettings {
        if (batch < 1 || batch > MOST_ROWS) {
            throw new IllegalArgumentException("qingce.publish.batch must lie between 1 and 1000000");
        }
        if (keep < 1) {
            throw new IllegalArgumentException("qingce.publish.keep must be at least 1");
        }
    }

    /** Where the tables are; null where a snapshot is published. */
    @Nullable
    TableAddress tables() {
        return url == null || url.isBlank()
                ? null
                : new TableAddress(url, username, password, ownerUsername, ownerPassword);
    }

    /** Where snapshots are. */
    public static Path folder(Path home) {
        return home.resolve("published");
    }
}
