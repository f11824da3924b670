package org.qingce.operation.doctor;

import java.io.File;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.qingce.audit.AuditEntry;
import org.qingce.definition.Label;
import org.qingce.job.Runs;
import org.qingce.operation.backup.Backup;
import org.qingce.operation.backup.LatestBackup;
import org.springframework.stereotype.Component;

/** How old the newest backup is that was brought to its end, and whether it is as long as it was, where it still lies there. */
@Component
final class BackupCheck implements Check {

    private static final Duration OLD = Duration.ofDays(8);

    private final Place place;
    private final LatestBackup latest;
    private final Runs runs;

    BackupCheck(Place place, LatestBackup latest, Runs runs) {
        this.place = place;
        this.latest = latest;
        this.runs = runs;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Finding> look() {
        LocalDateTime now = LocalDateTime.ofInstant(place.clock().instant(), ZoneOffset.UTC);
        Optional<AuditEntry> newest = latest.noted();
        var todo = new Label("backup --to 另一块磁盘上的目录", "backup --to a folder on another disk");
        if (newest.isEmpty()) {
            return List.of(
                    runs.all().isEmpty()
                            ? Finding.note("还没有可备份的内容", "there is nothing to back up yet")
                            : Finding.warning(new Label("从未备份", "no backup was ever taken"), todo));
        }
        if (isOfAnotherSize(newest.get())) {
            return List.of(Finding.problem(
                    new Label(
                            "最近的备份与备份时大小不同：" + newest.get().about(),
                            "the latest backup is not as long as it was: "
                                    + newest.get().about()),
                    todo));
        }
        long days = Duration.between(newest.get().happened(), now).toDays();
        var said = new Label(
                "最近备份：" + days + " 天前，" + newest.get().about(),
                "latest backup: " + days + " days ago, " + newest.get().about());
        return List.of(days >= OLD.toDays() ? Finding.warning(said, todo) : new Finding(Level.OK, said, null));
    }

    /** One that was cut off is no backup, however good its beginning. One that lies elsewhere by now is not judged. */
    private static boolean isOfAnotherSize(AuditEntry backup) {
        File file = new File(backup.about());
        OptionalLong noted = Backup.noted(backup);
        return noted.isPresent() && file.isFile() && file.length() != noted.getAsLong();
    }
}
