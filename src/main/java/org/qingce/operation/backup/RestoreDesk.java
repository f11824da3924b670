package org.qingce.operation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.KeySet;
import org.qingce.job.HomeDesk;
import org.qingce.job.Keys;
import org.qingce.operation.OperationRefusedException;
import org.springframework.stereotype.Component;

/** Puts into the operational database what a backup has of it, and the register right with its place. */
@Component
class RestoreDesk {

    /** Tables of which a row says that the database is in use. */
    private static final List<String> TELLING = List.of("batch_job_instance", "audit_entry");

    private final DataSource database;
    private final HomeDesk desk;
    private final Keys kept;
    private final AuditTrail audit;

    RestoreDesk(DataSource database, HomeDesk desk, Keys kept, AuditTrail audit) {
        this.database = database;
        this.desk = desk;
        this.kept = kept;
        this.audit = audit;
    }

    /**
     * Fills the database and counts; the home gets the keys that its archive was encrypted with.
     *
     * @param home where the home will be
     * @throws OperationRefusedException if the database is in use
     * @throws BackupException if it does not hold afterwards what the backup does; it is as it was then
     */
    void fill(Verified backup, KeySet keys, Path home) throws IOException {
        kept.adopt(keys);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var tables = new RestoredTables(connection);
            requireUnused(tables);
            tables.clear();
            new BackupFile(backup.file(), keys)
                    .read((name, content) -> TableLines.isOne(name) ? tables.fill(name, content) : 0);
            count(backup, tables);
            connection.commit();
            tables.countOn();
            connection.commit();
        } catch (SQLException e) {
            throw new BackupException("the operational database cannot be filled: " + e.getMessage(), e);
        }
        if (desk.register().toFile().exists()) {
            desk.moved(Path.of(backup.about().homePath()), home);
        }
        audit.record(
                AuditAction.RESTORE,
                backup.file().toString(),
                "made " + backup.about().made());
    }

    private static void requireUnused(RestoredTables tables) throws SQLException {
        for (String table : TELLING) {
            if (tables.count(table) > 0) {
                throw new OperationRefusedException("the operational database is in use: its table " + table
                        + " has rows. Give an empty schema in spring.datasource.url. Nothing was restored.");
            }
        }
    }

    private static void count(Verified backup, RestoredTables tables) throws SQLException {
        for (Manifest.Entry entry : backup.manifest().entries()) {
            if (TableLines.isOne(entry.name())) {
                String table = TableLines.table(entry.name());
                long counted = tables.count(table);
                if (counted != entry.rows()) {
                    throw new BackupException("table " + table + " has " + counted
                            + " rows after the restore instead of " + entry.rows() + ". Nothing was restored.");
                }
            }
        }
    }
}
