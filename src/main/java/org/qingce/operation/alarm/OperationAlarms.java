package org.qingce.operation.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingce.audit.AuditTrail;
import org.qingce.audit.TrailCheck.Broken;
import org.qingce.definition.Label;
import org.qingce.operation.backup.LatestBackup;
import org.qingce.operation.metrics.PublicationFigures;
import org.qingce.operation.metrics.RunBook;
import org.qingce.operation.metrics.RunState;
import org.qingce.operation.schedule.NightBook;
import org.qingce.operation.schedule.PlannedNight;
import org.qingce.publish.QualityVerdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alarms about operating: nights missed, a publication that waits, backups too old, an audit trail that was touched. */
@Configuration(proxyBeanMethods = false)
class OperationAlarms {

    private record Source(AlarmKind kind, Function<AlarmCondition, List<Alarm>> finds) implements AlarmSource {
        @Override
        public List<Alarm> current(AlarmCondition condition) {
            return finds.apply(condition);
        }
    }

    @Bean
    AlarmSource missedNight(NightBook nights) {
        return new Source(
                AlarmKind.NIGHT_MISSED,
                condition ->
                        nights.missed().stream().map(OperationAlarms::missed).toList());
    }

    private static Alarm missed(PlannedNight planned) {
        String date = planned.night().date().toString();
        return new Alarm(
                AlarmKind.NIGHT_MISSED,
                date,
                planned.canStillBeRun()
                        ? new Label(
                                "业务日期 " + date + " 没有按计划运行。用 schedule 看能否补跑。",
                                date + " was not run as scheduled. 'schedule' says whether it can still be run.")
                        : new Label(
                                "业务日期 " + date + " 没有运行，其后的日期已经运行，不能再补跑。",
                                date + " was not run, and a later date was: it cannot be run any more."));
    }

    @Bean
    AlarmSource waitingPublication(RunBook runs, PublicationFigures publications) {
        return new Source(
                AlarmKind.PUBLICATION_WAITING,
                condition -> runs
                        .latestCompleted()
                        .filter(run -> publications.verdict(run.runId()).equals(Optional.of(QualityVerdict.WAITING)))
                        .map(OperationAlarms::waiting)
                        .stream()
                        .toList());
    }

    private static Alarm waiting(RunState run) {
        return new Alarm(
                AlarmKind.PUBLICATION_WAITING,
                Long.toString(run.runId()),
                new Label(
                        "业务日期 %s 的结果停在发布闸门，读者看到的仍是上一次发布。用 publish --dry-run 看原因。".formatted(run.businessDate()),
                        "What the run of %s made waits at the gate; readers see the publication before. 'publish --dry-run' says why."
                                .formatted(run.businessDate())));
    }

    @Bean
    AlarmSource oldBackup(LatestBackup backup, Clock clock) {
        return new Source(AlarmKind.BACKUP_OLDER, condition -> {
            Instant due = clock.instant()
                    .minus(Duration.ofMinutes(
                            Math.round(condition.bound() * Duration.ofDays(1).toMinutes())));
            Instant taken = backup.taken().orElse(null);
            if (taken != null && !taken.isBefore(due)) {
                return List.of();
            }
            return List.of(new Alarm(
                    AlarmKind.BACKUP_OLDER,
                    "",
                    taken == null
                            ? new Label(
                                    "一年内没有做过备份。用 backup 备份。", "No backup was taken within a year. 'backup' takes one.")
                            : new Label(
                                    "最近的备份是 " + taken + " 做的，已过旧。用 backup 备份。",
                                    "The newest backup is of " + taken + ", which is too old. 'backup' takes one.")));
        });
    }

    @Bean
    AlarmSource brokenTrail(AuditTrail trail) {
        return new Source(
                AlarmKind.AUDIT_BROKEN,
                condition -> Optional.ofNullable(trail.verify(null).broken()).map(OperationAlarms::broken).stream()
                        .toList());
    }

    private static Alarm broken(Broken broken) {
        return new Alarm(
                AlarmKind.AUDIT_BROKEN,
                Long.toString(broken.number()),
                new Label(
                        "审计记录从第 " + broken.number() + " 条起不连贯：有人改动或删除过。用 audit --verify 核对。",
                        "The audit trail does not fit from entry " + broken.number()
                                + " on: somebody changed or removed entries. 'audit --verify' looks closer."));
    }
}
