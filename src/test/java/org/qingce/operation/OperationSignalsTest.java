package org.qingce.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import org.qingce.job.Runs;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.operation.alarm.Alarm;
import org.qingce.operation.alarm.AlarmCondition;
import org.qingce.operation.alarm.AlarmKind;
import org.qingce.operation.alarm.AlarmSeverity;
import org.qingce.operation.alarm.AlarmSource;
import org.qingce.operation.backup.LatestBackup;
import org.qingce.operation.health.MissedNights;
import org.qingce.operation.metrics.Exported;
import org.qingce.operation.metrics.PublicationFigures;
import org.qingce.operation.metrics.Sample;
import org.qingce.operation.metrics.SampleSource;
import org.qingce.publish.PublishedRun;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Verdict;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operating tells those who watch, from the things themselves: one night that was run, and what happens after it. */
class OperationSignalsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);

    @TempDir
    static Path folder;

    private static Installation installation;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void aNightIsRun() throws IOException {
        installation = new Installation(folder);
        installation.schedule("since: 2026-03-31");
        installation.quietNight(FIRST);
        application = installation.start();
        assertThat(application
                        .getBean(Runs.class)
                        .start(FIRST, installation.extracts(FIRST), false)
                        .isCompleted())
                .isTrue();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static List<Alarm> alarms(AlarmKind kind, Double limit) {
        var condition = new AlarmCondition(kind, AlarmSeverity.WARNING, limit, null, null);
        return application.getBeansOfType(AlarmSource.class).values().stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.current(condition).stream())
                .toList();
    }

    private static List<String> samples(Exported metric) {
        return application.getBeansOfType(SampleSource.class).values().stream()
                .flatMap(source -> source.now().stream())
                .filter(sample -> sample.metric() == metric)
                .map((Sample sample) -> String.join(",", sample.labels()) + "=" + (long) sample.value())
                .toList();
    }

    @Test
    void aNightThatWasNotRunIsToldByAlarmMetricAndHealth() {
        installation.now("2026-04-01T03:00:00");
        assertThat(alarms(AlarmKind.NIGHT_MISSED, null)).isEmpty();
        assertThat(samples(Exported.NIGHTS_MISSED)).containsExactly("=0");
        installation.now("2026-04-03T22:00:00");
        List<String> missed = application.getBean(MissedNights.class).missed().orElseThrow().stream()
                .map(LocalDate::toString)
                .toList();
        assertThat(missed).contains("2026-04-01").doesNotContain(FIRST.toString());
        assertThat(alarms(AlarmKind.NIGHT_MISSED, null))
                .extracting(Alarm::about)
                .isEqualTo(missed);
        assertThat(samples(Exported.NIGHTS_MISSED)).containsExactly("=" + missed.size());
    }

    @Test
    void howARunsStateStandsIsKeptAtItsEndAndWhenAnOperatorPublishesLater() {
        var figures = application.getBean(PublicationFigures.class);
        var run = new PublishedRun(1, FIRST);
        assertThat(figures.verdict(1)).contains(QualityVerdict.PUBLISHED);
        figures.concluded(new Verdict(run, QualityVerdict.WAITING, 0));
        assertThat(samples(Exported.PUBLICATION)).containsExactly("published=0", "waiting=1", "unchanged=0");
        assertThat(alarms(AlarmKind.PUBLICATION_WAITING, null))
                .extracting(Alarm::about)
                .containsExactly("1");
        figures.concluded(new Verdict(run, QualityVerdict.PUBLISHED, 1));
        assertThat(samples(Exported.PUBLICATION)).containsExactly("published=1", "waiting=0", "unchanged=0");
        assertThat(alarms(AlarmKind.PUBLICATION_WAITING, null)).isEmpty();
    }

    @Test
    void ageIsCountedFromTheNewestCheckpointAndTheNewestBackupThatReachedItsEnd() {
        Instant checkpoint =
                application.getBean(Checkpoints.class).latest().orElseThrow().taken();
        installation.clock().set(checkpoint.plus(Duration.ofHours(3)));
        assertThat(samples(Exported.CHECKPOINT_AGE)).containsExactly("=10800");
        assertThat(samples(Exported.BACKUP_AGE)).isEmpty();
        assertThat(alarms(AlarmKind.BACKUP_OLDER, 8.0)).hasSize(1);

        AuditTrail trail = application.getBean(AuditTrail.class);
        trail.record(AuditAction.BACKUP, AuditOutcome.FAILED, "/backups", "no room");
        assertThat(samples(Exported.BACKUP_AGE)).isEmpty();
        trail.record(AuditAction.BACKUP, AuditOutcome.DONE, "/backups", "");
        Instant taken = application.getBean(LatestBackup.class).taken().orElseThrow();
        installation.clock().set(taken.plus(Duration.ofDays(8)));
        assertThat(samples(Exported.BACKUP_AGE))
                .containsExactly("=" + Duration.ofDays(8).toSeconds());
        assertThat(alarms(AlarmKind.BACKUP_OLDER, 8.0)).isEmpty();
        installation.clock().forward(Duration.ofMinutes(2));
        assertThat(alarms(AlarmKind.BACKUP_OLDER, 8.0)).hasSize(1);
    }

    @Test
    void anAuditTrailThatWasTouchedIsToldByItsFirstWrongEntry() {
        assertThat(alarms(AlarmKind.AUDIT_BROKEN, null)).isEmpty();
        JdbcClient database = application.getBean(JdbcClient.class);
        String said = database.sql("select about from audit_entry where entry_number = 1")
                .query(String.class)
                .single();
        database.sql("update audit_entry set about = 'nothing' where entry_number = 1")
                .update();
        assertThat(alarms(AlarmKind.AUDIT_BROKEN, null))
                .extracting(Alarm::about)
                .containsExactly("1");
        database.sql("update audit_entry set about = ? where entry_number = 1")
                .param(said)
                .update();
        assertThat(alarms(AlarmKind.AUDIT_BROKEN, null)).isEmpty();
    }
}
