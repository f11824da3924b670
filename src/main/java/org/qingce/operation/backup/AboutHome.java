package org.qingce.operation.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.job.Version;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a backup says of the home it is of. */
@Component
class AboutHome {

    private final QingceSettings settings;
    private final Runs runs;
    private final DataSource source;
    private final JdbcClient database;
    private final Flyway migrations;
    private final Environment environment;
    private final Clock clock;

    AboutHome(
            QingceSettings settings,
            Runs runs,
            DataSource source,
            JdbcClient database,
            Flyway migrations,
            Environment environment,
            Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.source = source;
        this.database = database;
        this.migrations = migrations;
        this.environment = environment;
        this.clock = clock;
    }

    /** Whether every run has reached its end. */
    boolean isAtRest() {
        return runs.unfinished().isEmpty();
    }

    /** As things stand. */
    About now() {
        Optional<RunSummary> run = runs.all().stream().findFirst();
        Seal seal = seal();
        return new About(
                About.FORMAT,
                Version.OF_PRODUCT,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                settings.home().getFileName().toString(),
                settings.home().toString(),
                engine(),
                migration(),
                run.map(RunSummary::runId).orElse(0L),
                run.map(RunSummary::businessDate).map(Objects::toString).orElse(""),
                run.map(RunSummary::status).orElse(""),
                seal.entries(),
                seal.hash(),
                told());
    }

    private record Seal(long entries, String hash) {}

    private Seal seal() {
        return database.sql("select entries, entry_hash from audit_head where head_id = 1")
                .query((row, number) -> new Seal(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Seal(0, ""));
    }

    private String migration() {
        var current = migrations.info().current();
        return current == null ? "" : String.valueOf(current.getVersion());
    }

    private String engine() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new BackupException("the operational database does not say what it is: " + e.getMessage(), e);
        }
    }

    /** Settings that help to set the next installation up; never a password, and no address that may hold one. */
    private Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("qingce.memory", settings.memory());
        told.put("qingce.threads", Integer.toString(settings.threads()));
        told.put("qingce.chunk", Integer.toString(settings.chunk()));
        told.put(
                "spring.datasource.url",
                environment.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", ""));
        return told;
    }
}
