package org.qingce.operation.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** The newest backup that was brought to its end, as the audit trail has it: backups go to any folder that an operator names. */
@Component
public class LatestBackup {

    private static final Duration LOOKED_BACK = Duration.ofDays(366);

    private final AuditTrail trail;
    private final Clock clock;

    LatestBackup(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** When it was taken; empty where none was within a year. */
    public Optional<Instant> taken() {
        return noted().map(entry -> entry.happened().toInstant(ZoneOffset.UTC));
    }

    /** What the trail says of it; empty where none was within a year. */
    public Optional<AuditEntry> noted() {
        LocalDateTime since =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(LOOKED_BACK);
        return trail.since(since).stream()
                .filter(entry -> entry.action().equals(AuditAction.BACKUP.name())
                        && entry.outcome().equals(AuditOutcome.DONE.name()))
                .reduce((earlier, later) -> later);
    }
}
