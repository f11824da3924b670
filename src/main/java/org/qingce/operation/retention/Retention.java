package org.qingce.operation.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.qingce.job.HomeDesk;
import org.qingce.job.PublishSettings;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.operation.OperationRefusedException;
import org.qingce.operation.backup.BackupFolder;
import org.qingce.publish.snapshot.NumberedSnapshots;
import org.springframework.stereotype.Component;

/** Says what may go by the policy, and lets it go. */
@Component
public class Retention {

    private final QingceSettings settings;
    private final HomeDesk desk;
    private final Runs runs;
    private final AuditTrail audit;
    private final Clock clock;
    private final Checkpoints checkpoints;
    private final RunRecords records;

    Retention(
            QingceSettings settings,
            HomeDesk desk,
            Runs runs,
            AuditTrail audit,
            Clock clock,
            Checkpoints checkpoints,
            RunRecords records) {
        this.settings = settings;
        this.desk = desk;
        this.runs = runs;
        this.checkpoints = checkpoints;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What may go now; nothing is touched.
     *
     * @throws OperationRefusedException if there is no policy
     * @throws org.qingce.job.RunHeldException if another process is at work in the home
     */
    public List<Disposal> due() {
        Policy policy = policy();
        return desk.alone("retention", () -> due(policy));
    }

    /**
     * Lets it go.
     *
     * @return what went
     */
    public List<Disposal> apply() {
        Policy policy = policy();
        return desk.alone("retention", () -> {
            List<Disposal> due = due(policy);
            remove(due);
            return due;
        });
    }

    /** What went is noted, also where the next thing could not go. */
    private void remove(List<Disposal> due) {
        var removal = new Removal(records);
        boolean done = false;
        try {
            due.forEach(removal::remove);
            done = true;
        } finally {
            AuditOutcome outcome = done ? AuditOutcome.DONE : AuditOutcome.FAILED;
            audit.record(AuditAction.RETAIN, outcome, settings.home().toString(), removal.told());
        }
    }

    private Policy policy() {
        return Policy.read(settings.jobs())
                .orElseThrow(() -> new OperationRefusedException("there is no policy "
                        + settings.jobs().resolve("retention.yaml") + "; nothing is thrown away without one."));
    }

    private List<Disposal> due(Policy policy) {
        Path home = settings.home();
        var ages = new RunAges(runs.all());
        Set<Long> kept = ages.kept(policy.runsAtLeast(), daysAgo(policy.runs()));
        Stream<FileDisposal> young = Stream.of(
                        older(policy.rejects(), rejects(home, kept)),
                        older(policy.archive(), unused(kept)),
                        older(policy.damaged(), named(home, "register.damaged-", Reason.OLD_DAMAGED)),
                        older(policy.logs(), all(home.resolve("logs"), Reason.OLD_LOG)),
                        older(policy.leftovers(), leftovers(home, ages.waiting())),
                        older(policy.snapshotDays(), snapshots(home)))
                .flatMap(each -> each);
        return Stream.of(oldRuns(home, kept), young, checkpoints(), backups(policy), records(policy, ages, kept))
                .<Disposal>flatMap(each -> each)
                .toList();
    }

    private Stream<RecordDisposal> records(Policy policy, RunAges ages, Set<Long> kept) {
        long needed = checkpoints.needed(unfinished()).stream()
                .mapToLong(Checkpoint::run)
                .min()
                .orElse(Long.MAX_VALUE);
        return ages.forgotten(kept, daysAgo(policy.recordDays()), needed).stream();
    }

    private static Stream<FileDisposal> snapshots(Path home) {
        return NumberedSnapshots.notInForce(PublishSettings.folder(home)).stream()
                .map(file -> HomeTree.disposal(file, Reason.OLD_SNAPSHOT));
    }

    private Stream<FileDisposal> checkpoints() {
        return checkpoints.surplus(unfinished()).stream().map(file -> HomeTree.disposal(file, Reason.OLD_CHECKPOINT));
    }

    /** The run that can be gone on with, or begun anew. */
    private Set<Long> unfinished() {
        return runs.unfinished().map(RunSummary::runId).map(Set::of).orElse(Set.of());
    }

    private static Stream<FileDisposal> oldRuns(Path home, Set<Long> kept) {
        return HomeTree.in(home.resolve("runs")).stream()
                .filter(run -> !isKept(run, kept))
                .map(run -> HomeTree.disposal(run, Reason.OLD_RUN));
    }

    private static boolean isKept(Path run, Set<Long> kept) {
        String name = run.getFileName().toString();
        return !name.matches("\\d{1,18}") || kept.contains(Long.valueOf(name));
    }

    private static Stream<FileDisposal> rejects(Path home, Set<Long> kept) {
        return HomeTree.in(home.resolve("runs")).stream()
                .filter(run -> isKept(run, kept))
                .map(run -> run.resolve("rejects"))
                .filter(rejects -> rejects.toFile().isDirectory())
                .map(rejects -> HomeTree.disposal(rejects, Reason.OLD_REJECTS));
    }

    private Stream<FileDisposal> unused(Set<Long> kept) {
        Set<String> needed = desk.neededExtracts(kept);
        return HomeTree.under(desk.archive()).stream()
                .filter(file -> !needed.contains(hash(file)))
                .map(file -> HomeTree.disposal(file, Reason.NOTHING_LEADS_THERE));
    }

    private static String hash(Path archived) {
        return archived.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Stream<FileDisposal> named(Path folder, String start, Reason reason) {
        return HomeTree.in(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .map(file -> HomeTree.disposal(file, reason));
    }

    private static Stream<FileDisposal> all(Path folder, Reason reason) {
        return HomeTree.under(folder).stream().map(file -> HomeTree.disposal(file, reason));
    }

    /** Nobody else is at work: what a run would still need lies under the number of one that has not ended. */
    private Stream<FileDisposal> leftovers(Path home, Set<Long> waiting) {
        Stream<FileDisposal> parts = HomeTree.under(home).stream()
                .filter(file -> file.getFileName().toString().endsWith(".part"))
                .filter(file -> !file.startsWith(home.resolve("staging")))
                .map(file -> HomeTree.disposal(file, Reason.LEFTOVER));
        Stream<FileDisposal> staged = HomeTree.in(home.resolve("staging")).stream()
                .filter(run -> waiting.stream().noneMatch(number -> run.endsWith("run-" + number)))
                .map(run -> HomeTree.disposal(run, Reason.LEFTOVER));
        Stream<FileDisposal> copies =
                checkpoints.strays().stream().map(file -> HomeTree.disposal(file, Reason.LEFTOVER));
        return Stream.of(parts, staged, copies, all(home.resolve("tmp"), Reason.LEFTOVER))
                .flatMap(each -> each);
    }

    private Stream<FileDisposal> backups(Policy policy) {
        Policy.Backups backups = policy.backups();
        if (backups == null || !backups.folder().toFile().isDirectory()) {
            return Stream.of();
        }
        String start = "qingce-backup-" + settings.home().getFileName() + "-";
        try {
            return BackupFolder.list(backups.folder()).stream()
                    .map(BackupFolder.Listed::file)
                    .filter(file -> file.getFileName().toString().startsWith(start))
                    .skip(backups.keep())
                    .map(file -> HomeTree.disposal(file, Reason.OLD_BACKUP));
        } catch (IOException e) {
            throw new OperationRefusedException("cannot list " + backups.folder() + ": " + e.getMessage(), e);
        }
    }

    private Stream<FileDisposal> older(int days, Stream<FileDisposal> disposals) {
        Instant oldest = daysAgo(days);
        return disposals.filter(disposal -> disposal.changed().isBefore(oldest));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
