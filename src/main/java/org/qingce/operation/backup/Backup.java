package org.qingce.operation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.EncryptedOutput;
import org.qingce.job.HomeDesk;
import org.qingce.job.Keys;
import org.qingce.job.QingceSettings;
import org.qingce.operation.OperationRefusedException;
import org.qingce.workbench.TableCounts;
import org.springframework.stereotype.Component;

/** Takes backups: one encrypted file each, read back before it counts as one. */
@Component
public class Backup {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private static final String BYTES = " bytes";
    private static final Pattern SIZE = Pattern.compile("(\\d{1,18})" + BYTES + "$");

    private final QingceSettings settings;
    private final HomeDesk desk;
    private final Keys keys;
    private final AuditTrail audit;
    private final DataSource database;
    private final AboutHome about;
    private final Clock clock;

    Backup(
            QingceSettings settings,
            HomeDesk desk,
            Keys keys,
            AuditTrail audit,
            DataSource database,
            AboutHome about,
            Clock clock) {
        this.settings = settings;
        this.desk = desk;
        this.keys = keys;
        this.audit = audit;
        this.database = database;
        this.about = about;
        this.clock = clock;
    }

    /**
     * Takes a backup of the home and verifies it.
     *
     * @param folder where to; made when missing, never within the home
     * @throws OperationRefusedException if the folder lies in the home
     * @throws BackupException if the backup cannot be written, or is not what was to be written; none is left then
     * @throws org.qingce.job.RunHeldException if another process is at work in the home
     */
    public Verified take(Path folder) {
        if (folder.toAbsolutePath().normalize().startsWith(settings.home())) {
            throw new OperationRefusedException(folder
                    + " lies in the home: what befalls the home would befall its backup. Give a folder elsewhere.");
        }
        boolean well = false;
        try {
            Verified verified = written(folder);
            well = true;
            return verified;
        } finally {
            if (!well) {
                audit.record(AuditAction.BACKUP, AuditOutcome.FAILED, folder.toString(), "");
            }
        }
    }

    /** The size of a backup when it was verified, in bytes, as its entry in the trail has it; empty in entries of earlier versions. */
    public static OptionalLong noted(AuditEntry entry) {
        Matcher size = SIZE.matcher(entry.details());
        return size.find() ? OptionalLong.of(Long.parseLong(size.group(1))) : OptionalLong.empty();
    }

    private Verified written(Path folder) {
        var keySet = keys.ofHome();
        Path file = desk.alone("backup", () -> write(folder));
        Verified verified = verified(file, new Verification(keySet, scratch()));
        audit.record(
                AuditAction.BACKUP,
                file.toString(),
                verified.manifest().entries().size() + " entries, "
                        + verified.registerRows() + " rows of the register, "
                        + verified.manifest().databaseRows()
                        + " of the database, " + verified.bytes() + BYTES);
        return verified;
    }

    private static Verified verified(Path file, Verification verification) {
        boolean well = false;
        try {
            Verified verified = verification.of(file);
            well = true;
            return verified;
        } finally {
            if (!well) {
                file.toFile().delete();
            }
        }
    }

    private Path scratch() {
        return settings.home().resolve("tmp");
    }

    private Path write(Path folder) {
        Path home = settings.home();
        String moment = TO_THE_SECOND.format(clock.instant().atZone(ZoneId.systemDefault()));
        Path file = folder.resolve("qingce-backup-" + home.getFileName() + "-" + moment + ".qcb");
        try {
            Files.createDirectories(folder);
            try (EncryptedOutput out = EncryptedFile.encrypting(file, keys.ofHome(), BackupFile.ROLE)) {
                boolean well = false;
                try {
                    fill(out);
                    well = true;
                } finally {
                    if (!well) {
                        out.abandon();
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new BackupException("cannot write the backup " + file + ": " + e.getMessage(), e);
        }
    }

    private void fill(OutputStream out) throws IOException {
        var parcel = new Parcel(out);
        parcel.addJson(About.NAME, about.now());
        Path home = settings.home();
        for (Path file : HomeFiles.of(home, Path.of(keys.origin(Keys.Which.HOME)), about.isAtRest())) {
            parcel.addFile(HomeFiles.name(HomeFiles.HOME, home, file), file);
        }
        for (Path file : HomeFiles.all(settings.jobs())) {
            parcel.addFile(HomeFiles.name(HomeFiles.JOBS, settings.jobs(), file), file);
        }
        addTables(parcel);
        parcel.seal(register());
    }

    private Map<String, Long> register() {
        return Files.exists(desk.register()) ? TableCounts.of(desk.register(), scratch()) : Map.of();
    }

    /** All tables as they stand at one moment. */
    private void addTables(Parcel parcel) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            for (Table table : new OperationalTables(connection).inOrder()) {
                parcel.add(TableLines.name(table), out -> rows(connection, table, out));
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new BackupException("the operational database cannot be read: " + e.getMessage(), e);
        }
    }

    private static long rows(Connection connection, Table table, OutputStream out) {
        try {
            return TableLines.write(connection, table, out);
        } catch (SQLException e) {
            throw new BackupException("table " + table.name() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
