package org.qingce.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;
import org.qingce.encryption.KeyStore;
import org.qingce.job.FinalState;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.job.SmallCounty;
import org.qingce.operation.Installation;
import org.qingce.operation.OperationRefusedException;
import tools.jackson.databind.json.JsonMapper;

/** A home is lost after its first night and brought back. */
class BackupTest {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;

    @TempDir
    static Path folder;

    private static Installation installation = null;
    private static Verified backup = null;
    private static KeySet keys = null;
    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void runANightTakeABackupAndRunAnother() throws IOException, SQLException {
        installation = new Installation(folder);
        installation.county(2);
        try (var application = installation.start()) {
            run(application.getBean(Runs.class), FIRST);
            backup = application.getBean(Backup.class).take(folder.resolve("backups"));
            run(application.getBean(Runs.class), FIRST.plusDays(1));
        }
        keys = new KeyStore(installation.home().resolve("keys/key-set.json"), null)
                .existing()
                .orElseThrow();
        undisturbed = FinalState.of(installation.home(), 2);
    }

    private static void run(Runs runs, LocalDate night) {
        RunSummary run = runs.start(night, installation.extracts(night), false);
        assertThat(run.isCompleted()).as(run.failure()).isTrue();
    }

    @Test
    void theNightAfterARestoreEndsAsIfNothingHadBeenLost() throws IOException, SQLException {
        Path home = folder.resolve("another/place");
        Restored restored = new Restore(home, keys, installation::start).from(backup.file(), null);
        assertThat(restored.aside()).isNull();
        assertThat(restored.definitions().resolve("nightly.yaml"))
                .hasSameTextualContentAs(installation.jobs().resolve("nightly.yaml"));
        try (var application = installation.start(home)) {
            Runs runs = application.getBean(Runs.class);
            assertThat(runs.all()).extracting(RunSummary::businessDate).containsExactly(FIRST);
            run(runs, FIRST.plusDays(1));
            assertThat(runs.all()).extracting(RunSummary::runId).containsExactly(2L, 1L);
        }
        assertThat(FinalState.of(home, 2)).isEqualTo(undisturbed);
        assertThat(home.resolveSibling("place.restoring")).doesNotExist();
    }

    @Test
    void itIsForItsOwnerAloneAndHoldsNoKeyAndNothingThatCanBeRead() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                .isEqualTo("rw-------");
        assertThat(backup.file()).hasFileName("qingce-backup-home-20260401T023000.qcb");
        assertThat(backup.manifest().entries())
                .extracting(Manifest.Entry::name)
                .contains("home/register.duckdb", "database/batch_job_instance.jsonl", "database/audit_entry.jsonl")
                .contains("home/runs/1/report.html", "jobs/nightly.yaml")
                .noneMatch(name -> name.contains("key") || name.contains("operations.") || name.contains("logs/"));
        assertThat(backup.about().run()).isEqualTo(1);
        assertThat(backup.manifest().register()).containsKey("mention");
        assertThat(new String(Files.readAllBytes(backup.file()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0003\u0004", "batch_job");
        assertThat(BackupFolder.list(backup.file().getParent()))
                .extracting(BackupFolder.Listed::key)
                .containsExactly(keys.primary());
    }

    @Test
    void oneDamagedByteIsFoundWhereverItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(backup.file());
        for (int place : new int[] {60, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            Path file = Files.write(folder.resolve("damaged.qcb"), damaged);
            assertThatThrownBy(() -> new Verification(keys, folder.resolve("scratch")).of(file))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("damaged");
        }
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void anEntryThatPointsOutOfTheHomeIsRefusedAndNothingIsWritten() throws IOException {
        for (String name :
                new String[] {"home/../../outside.txt", "jobs/../../../outside.txt", "home//tmp/qingce-outside.txt"}) {
            Path forged = folder.resolve("forged.qcb");
            forge(name, forged);
            Path home = folder.resolve("victim/home");

            assertThatThrownBy(() -> new Restore(home, keys, installation::start).from(forged, null))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("outside of the home");
            assertThat(home).doesNotExist();
            assertThat(folder.resolve("outside.txt")).doesNotExist();
            assertThat(folder.resolve("victim/outside.txt")).doesNotExist();
            assertThat(Path.of("/tmp/qingce-outside.txt")).doesNotExist();
        }
    }

    /** The backup with one more entry, and a manifest that knows it: made by somebody who has the key. */
    private static void forge(String name, Path forged) throws IOException {
        byte[] planted = "planted".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var json = new JsonMapper();
        try (var in = new ZipInputStream(EncryptedFile.decrypting(backup.file(), keys, BackupFile.ROLE));
                var out = new ZipOutputStream(EncryptedFile.encrypting(forged, keys, BackupFile.ROLE))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(Manifest.NAME)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(planted);
                    Manifest honest = json.readValue(content, Manifest.class);
                    var entries = new ArrayList<>(honest.entries());
                    String hash = HexFormat.of().formatHex(Parcel.sha256().digest(planted));
                    entries.add(new Manifest.Entry(name, planted.length, hash, 0));
                    content = json.writeValueAsBytes(new Manifest(entries, honest.register()));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
    }

    @Test
    void aBackupThatWasCutOffIsNoBackup() throws IOException {
        byte[] bytes = Files.readAllBytes(backup.file());
        Path file = Files.write(folder.resolve("cut.qcb"), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
        assertThatThrownBy(() -> new Verification(keys, folder.resolve("scratch")).of(file))
                .isInstanceOf(BackupException.class);
    }

    @Test
    void aBackupThatFailedIsNotTheLatestOne() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        try (var application = installation.start()) {
            var latest = application.getBean(LatestBackup.class);
            Optional<Instant> before = latest.taken();
            assertThat(before).isPresent();

            assertThatThrownBy(() -> application.getBean(Backup.class).take(file.resolve("below")))
                    .isInstanceOf(BackupException.class);

            assertThat(latest.taken()).isEqualTo(before);
            assertThat(application.getBean(AuditTrail.class).since(LocalDate.EPOCH.atStartOfDay()))
                    .last()
                    .extracting(AuditEntry::action, AuditEntry::outcome)
                    .containsExactly(AuditAction.BACKUP.name(), AuditOutcome.FAILED.name());
        }
    }

    @Test
    void anotherKeyIsNamed() {
        assertThatThrownBy(() -> new Verification(KeySet.create(FIRST), folder.resolve("scratch")).of(backup.file()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("was encrypted with key " + keys.primary());
    }

    @Test
    void aHomeThatIsNotEmptyIsNotOverwritten() throws IOException {
        Path home = Files.createDirectories(folder.resolve("full"));
        Files.writeString(home.resolve("something"), "here");
        var restore = new Restore(home, keys, installation::start);
        assertThatThrownBy(() -> restore.from(backup.file(), null))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining("is not empty");
        Restored restored = restore.from(backup.file(), folder.resolve("aside"));
        assertThat(restored.aside()).isNotNull();
        assertThat(folder.resolve("aside/something")).hasContent("here");
        assertThat(home.resolve("register.duckdb")).isNotEmptyFile();
    }

    @Test
    void whatIsNotVerifiedIsNotRestored() throws IOException {
        Path home = folder.resolve("nowhere");
        Path file = Files.writeString(folder.resolve("none.qcb"), "this is no backup");
        assertThatThrownBy(() -> new Restore(home, keys, installation::start).from(file, null))
                .isInstanceOf(BackupException.class);
        assertThat(home).doesNotExist();
        assertThat(folder.resolve("nowhere.restoring")).doesNotExist();
    }
}
