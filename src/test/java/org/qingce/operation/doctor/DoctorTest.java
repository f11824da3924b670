package org.qingce.operation.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.QingceSettings;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.operation.Installation;
import org.qingce.operation.backup.Backup;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.FileSystemUtils;

/** Each check is shown the thing gone wrong. */
class DoctorTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    private Path home() throws IOException {
        Path home = folder.resolve("home");
        if (!Files.exists(home)) {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return home;
    }

    private Place place(String... settings) throws IOException {
        return place(Clock.systemUTC(), settings);
    }

    private Place place(Clock clock, String... settings) throws IOException {
        var given = new HashMap<>(Map.of("qingce.home", home().toString(), "qingce.jobs", "jobs"));
        for (int i = 0; i < settings.length; i += 2) {
            given.put(settings[i], settings[i + 1]);
        }
        QingceSettings bound =
                new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("qingce", QingceSettings.class);
        return new Place(bound, clock);
    }

    private static List<Level> levels(Check check) throws Exception {
        return check.look().stream().map(Finding::level).toList();
    }

    private static String said(Check check) throws Exception {
        return check.look().get(0).found().en();
    }

    @Test
    void aCheckpointOlderThanAWeekIsAWarning() throws Exception {
        Path register = home().resolve("register.duckdb");
        Files.writeString(register, "a register");
        Instant taken = Instant.parse("2026-04-01T00:00:00Z");
        var checkpoints =
                new Checkpoints(home().resolve("checkpoints"), register, 2, Clock.fixed(taken, ZoneOffset.UTC));
        Clock later = Clock.fixed(taken.plus(Duration.ofDays(8)), ZoneOffset.UTC);
        assertThat(levels(new CheckpointCheck(place(later), checkpoints))).containsExactly(Level.NOTE);
        checkpoints.take(1, List.of());
        assertThat(levels(new CheckpointCheck(place(later), checkpoints))).containsExactly(Level.WARNING);
        assertThat(levels(new CheckpointCheck(place(Clock.fixed(taken, ZoneOffset.UTC)), checkpoints)))
                .containsExactly(Level.OK);
    }

    @Test
    void aJavaThatIsNoLongTermReleaseIsAWarning() throws Exception {
        assertThat(levels(new JavaCheck(17))).containsExactly(Level.OK);
        assertThat(levels(new JavaCheck(18))).containsExactly(Level.WARNING);
    }

    @Test
    void fileNamesThatAreNotUtf8AreAProblemAndATerminalThatIsNotAWarning() throws Exception {
        var properties =
                Map.of("file.encoding", "UTF-8", "sun.jnu.encoding", "ANSI_X3.4-1968", "stdout.encoding", "GBK");
        assertThat(levels(new EncodingCheck(properties::get))).containsExactly(Level.OK, Level.PROBLEM, Level.WARNING);
    }

    @Test
    void moreThreadsThanProcessorsAreAWarning() throws Exception {
        assertThat(levels(new ProcessorCheck(place("qingce.threads", "8"), 2))).containsExactly(Level.WARNING);
        assertThat(levels(new ProcessorCheck(place("qingce.threads", "2"), 2))).containsExactly(Level.OK);
    }

    @Test
    void memoryThatIsNotThereIsAProblem() throws Exception {
        assertThat(levels(new MemoryCheck(place("qingce.memory", "2GB"), 4 * GIGABYTE, GIGABYTE)))
                .containsExactly(Level.OK);
        assertThat(levels(new MemoryCheck(place("qingce.memory", "4GB"), 4 * GIGABYTE, GIGABYTE)))
                .containsExactly(Level.PROBLEM);
    }

    @Test
    void everyWrongDefinitionIsNamed() throws Exception {
        Path jobs = folder.resolve("jobs");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        assertThat(levels(new DefinitionsCheck(place("qingce.jobs", jobs.toString()))))
                .containsExactly(Level.OK);
        Files.writeString(jobs.resolve("trend.yaml"), "runs: many\n");
        Files.writeString(jobs.resolve("schedule.yaml"), "enabled: maybe\n");
        Files.writeString(
                jobs.resolve("retention.yaml"),
                "runs: 0\nruns_at_least: 1\nrejects: 1\narchive: 1\n" + "damaged: 1\nlogs: 1\nleftovers: 1\n");
        assertThat(new DefinitionsCheck(place("qingce.jobs", jobs.toString())).look())
                .extracting(finding -> finding.found().en())
                .satisfiesExactly(
                        trend -> assertThat(trend).contains("trend.yaml", "runs"),
                        schedule -> assertThat(schedule).contains("schedule.yaml"),
                        retention -> assertThat(retention).contains("runs must be 1 or more"));
    }

    @Test
    void aFileThatOthersCanReadIsAProblem() throws Exception {
        Path file = Files.writeString(home().resolve("worklist.xlsx"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(levels(new FolderCheck(place()))).containsExactly(Level.OK);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(levels(new FolderCheck(place()))).containsExactly(Level.PROBLEM);
        assertThat(said(new FolderCheck(place()))).contains("1 files", "worklist.xlsx");
    }

    @Test
    void aDiskWithoutRoomForTheRegisterIsAProblemAndOneWithoutRoomForARunAWarning() throws Exception {
        assertThat(DiskCheck.of(40 * GIGABYTE, 10 * GIGABYTE, folder).level()).isEqualTo(Level.OK);
        assertThat(DiskCheck.of(20 * GIGABYTE, 10 * GIGABYTE, folder).level()).isEqualTo(Level.WARNING);
        assertThat(DiskCheck.of(9 * GIGABYTE, 10 * GIGABYTE, folder).level()).isEqualTo(Level.PROBLEM);
        assertThat(levels(new DiskCheck(place()))).hasSize(1);
    }

    @Test
    void whatAProcessLeftHalfWrittenIsAWarningAfterADay() throws Exception {
        Path part = Files.writeString(home().resolve(".owner123.part"), "half");
        assertThat(levels(new LeftoverCheck(place()))).containsExactly(Level.OK);
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertThat(levels(new LeftoverCheck(place()))).containsExactly(Level.WARNING);
    }

    @Test
    void aClockThatDiffersFromTheVolumesIsAProblem() throws Exception {
        assertThat(levels(new FileClockCheck(place()))).containsExactly(Level.OK);
        Clock late = Clock.fixed(Instant.now().plusSeconds(90), ZoneOffset.UTC);
        assertThat(levels(new FileClockCheck(place(late)))).containsExactly(Level.PROBLEM);
        assertThat(home()).isEmptyDirectory();
    }

    @Test
    void anEncryptedVolumeIsKnownAlsoUnderALogicalOneAndOtherwiseItIsUnknown() throws Exception {
        Path root = folder.resolve("machine");
        Path real = home().toRealPath();
        Files.createDirectories(root.resolve("proc"));
        Files.createDirectories(root.resolve("sys/block/dm-1/slaves/dm-0"));
        Path crypt = Files.createDirectories(root.resolve("sys/block/dm-0/dm"));
        Path uuid = Files.writeString(crypt.resolve("uuid"), "CRYPT-LUKS2-0123-data\n");
        Files.writeString(root.resolve("proc/mounts"), "/dev/sda1 / ext4 rw 0 0\n/dev/dm-1 " + real + " ext4 rw 0 0\n");
        assertThat(levels(new VolumeCheck(place(), root))).containsExactly(Level.OK);
        Files.writeString(uuid, "LVM-0123\n");
        assertThat(levels(new VolumeCheck(place(), root))).containsExactly(Level.WARNING);
        assertThat(said(new VolumeCheck(place(), root))).contains("unknown", "dm-1");
    }

    @Test
    void aFolderOfFontsWithoutAFontIsAProblem() throws Exception {
        assertThat(levels(new FontCheck(place()))).containsExactly(Level.NOTE);
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        assertThat(levels(new FontCheck(place("qingce.fonts", fonts.toString()))))
                .containsExactly(Level.PROBLEM);
        Files.writeString(fonts.resolve("HanaMinA.ttf"), "");
        assertThat(levels(new FontCheck(place("qingce.fonts", fonts.toString()))))
                .containsExactly(Level.OK);
    }

    @Test
    void theWholeInstallationIsLookedOver() throws IOException {
        var installation = new Installation(folder);
        installation.schedule("since: 2026-03-29");
        installation.now("2026-04-01T03:00:00");
        try (var application = installation.start("--qingce.memroy=1GB")) {
            Doctor doctor = application.getBean(Doctor.class);
            Map<String, Finding> before = byCheck(doctor);
            assertThat(before.get("settings").found().en()).contains("qingce.memroy", "did you mean qingce.memory?");
            assertThat(before.get("nights").found().en()).contains("2026-03-29, 2026-03-30");
            assertThat(before.get("clock").found().en()).contains("the clock and the database's differ");
            assertThat(before.get("keys").level()).isEqualTo(Level.NOTE);
            assertThat(before.get("backup").level()).isEqualTo(Level.NOTE);
            assertThat(before.get("unfinished-run").level()).isEqualTo(Level.OK);
            Path backup = application
                    .getBean(Backup.class)
                    .take(folder.resolve("backups"))
                    .file();
            Map<String, Finding> after = byCheck(doctor);
            assertThat(after.get("backup").level()).isEqualTo(Level.OK);
            assertThat(after.get("keys").level()).as("it lies in the home").isEqualTo(Level.WARNING);
            installation.clock().forward(Duration.ofDays(9));
            assertThat(byCheck(doctor).get("backup").found().en()).contains("9 days ago");
            try (var channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - 1);
            }
            assertThat(byCheck(doctor).get("backup").level())
                    .as("it was cut off")
                    .isEqualTo(Level.PROBLEM);
        }
    }

    /** The gravest finding of each check. */
    private static Map<String, Finding> byCheck(Doctor doctor) {
        var findings = new HashMap<String, Finding>();
        doctor.examine()
                .forEach(examined -> findings.merge(
                        examined.check(),
                        examined.finding(),
                        (one, other) -> one.level().compareTo(other.level()) >= 0 ? one : other));
        return findings;
    }
}
