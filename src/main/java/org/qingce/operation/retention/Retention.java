package org.qingce.operation.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.job.HomeDesk;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.operation.OperationRefusedException;
import org.qingce.operation.backup.BackupFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Says what may go by the policy, and lets it go. */
@Component
public class Retention {

    private final QingceSettings settings;
    private final HomeDesk desk;
    private final Runs runs;
    private final AuditTrail audit;
    private final Clock clock;

    Retention(QingceSettings settings, HomeDesk desk, Runs runs, AuditTrail audit, Clock clock) {
        this.settings = settings;
        this.desk = desk;
        this.runs = runs;
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
            due.forEach(Retention::remove);
            long bytes = due.stream().mapToLong(Disposal::bytes).sum();
            audit.record(AuditAction.RETAIN, settings.home().toString(), due.size() + " removed, " + bytes + " bytes");
            return due;
        });
    }

    private Policy policy() {
        return Policy.read(settings.jobs())
                .orElseThrow(() -> new OperationRefusedException("there is no policy "
                        + settings.jobs().resolve("retention.yaml") + "; nothing is thrown away without one."));
    }

    private List<Disposal> due(Policy policy) {
        Path home = settings.home();
        Set<Long> kept = keptRuns(policy);
        var due = new ArrayList<Disposal>();
        oldRuns(home, kept).forEach(due::add);
        older(policy.rejects(), rejects(home, kept)).forEach(due::add);
        older(policy.archive(), unused(kept)).forEach(due::add);
        older(policy.damaged(), named(home, "register.damaged-", Reason.OLD_DAMAGED))
                .forEach(due::add);
        older(policy.logs(), all(home.resolve("logs"), Reason.OLD_LOG)).forEach(due::add);
        older(policy.leftovers(), leftovers(home)).forEach(due::add);
        backups(policy).forEach(due::add);
        return due;
    }

    /** The latest runs, those that are young enough, and any that has not reached its end. */
    private Set<Long> keptRuns(Policy policy) {
        Instant oldest = clock.instant().minus(Duration.ofDays(policy.runs()));
        List<RunSummary> all = runs.all();
        return Stream.concat(
                        all.stream().limit(policy.runsAtLeast()),
                        all.stream().filter(run -> isYounger(run, oldest) || !isEnded(run)))
                .map(RunSummary::runId)
                .collect(Collectors.toSet());
    }

    private static boolean isYounger(RunSummary run, Instant oldest) {
        return run.started() != null
                && run.started().atZone(ZoneId.systemDefault()).toInstant().isAfter(oldest);
    }

    private static boolean isEnded(RunSummary run) {
        return run.isCompleted() || run.isAbandoned();
    }

    private static Stream<Disposal> oldRuns(Path home, Set<Long> kept) {
        return HomeTree.in(home.resolve("runs")).stream()
                .filter(run -> !isKept(run, kept))
                .map(run -> HomeTree.disposal(run, Reason.OLD_RUN));
    }

    private static boolean isKept(Path run, Set<Long> kept) {
        String name = run.getFileName().toString();
        return !name.matches("\\d{1,18}") || kept.contains(Long.valueOf(name));
    }

    private static Stream<Disposal> rejects(Path home, Set<Long> kept) {
        return HomeTree.in(home.resolve("runs")).stream()
                .filter(run -> isKept(run, kept))
                .map(run -> run.resolve("rejects"))
                .filter(rejects -> rejects.toFile().isDirectory())
                .map(rejects -> HomeTree.disposal(rejects, Reason.OLD_REJECTS));
    }

    private Stream<Disposal> unused(Set<Long> kept) {
        Set<String> needed = desk.neededExtracts(kept);
        return HomeTree.under(desk.archive()).stream()
                .filter(file -> !needed.contains(hash(file)))
                .map(file -> HomeTree.disposal(file, Reason.NOTHING_LEADS_THERE));
    }

    private static String hash(Path archived) {
        return archived.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Stream<Disposal> named(Path folder, String start, Reason reason) {
        return HomeTree.in(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .map(file -> HomeTree.disposal(file, reason));
    }

    private static Stream<Disposal> all(Path folder, Reason reason) {
        return HomeTree.under(folder).stream().map(file -> HomeTree.disposal(file, reason));
    }

    /** Nobody else is at work: what a run would still need lies under the number of one that has not ended. */
    private Stream<Disposal> leftovers(Path home) {
        Set<String> waiting = runs.all().stream()
                .filter(run -> !isEnded(run))
                .map(run -> "run-" + run.runId())
                .collect(Collectors.toSet());
        Stream<Disposal> parts = HomeTree.under(home).stream()
                .filter(file -> file.getFileName().toString().endsWith(".part"))
                .filter(file -> !file.startsWith(home.resolve("staging")))
                .map(file -> HomeTree.disposal(file, Reason.LEFTOVER));
        Stream<Disposal> staged = HomeTree.in(home.resolve("staging")).stream()
                .filter(run -> !waiting.contains(run.getFileName().toString()))
                .map(run -> HomeTree.disposal(run, Reason.LEFTOVER));
        return Stream.concat(Stream.concat(parts, staged), all(home.resolve("tmp"), Reason.LEFTOVER));
    }

    private Stream<Disposal> backups(Policy policy) {
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

    private Stream<Disposal> older(int days, Stream<Disposal> disposals) {
        Instant oldest = clock.instant().minus(Duration.ofDays(days));
        return disposals.filter(disposal -> disposal.changed().isBefore(oldest));
    }

    private static void remove(Disposal disposal) {
        try {
            FileSystemUtils.deleteRecursively(disposal.path());
        } catch (IOException e) {
            throw new OperationRefusedException(
                    disposal.path() + " cannot be removed: " + e.getMessage() + ". What came before it is gone.", e);
        }
    }
}
