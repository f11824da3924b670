package org.qingce.operation.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.operation.backup.LatestBackup;
import org.qingce.operation.schedule.NightBook;
import org.qingce.publish.QualityVerdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operating says: missed nights, how old checkpoint and backup are, how the latest publication stands. */
@Configuration(proxyBeanMethods = false)
class OperationSamples {

    @Bean
    SampleSource missedNightSamples(NightBook nights) {
        return () -> nights.schedule().isEmpty()
                ? List.of()
                : List.of(
                        Sample.of(Exported.NIGHTS_MISSED, (long) nights.missed().size()));
    }

    @Bean
    SampleSource checkpointSamples(Checkpoints checkpoints, Clock clock) {
        return () -> checkpoints.latest().map(Checkpoint::taken).stream()
                .map(taken -> Sample.of(Exported.CHECKPOINT_AGE, seconds(taken, clock)))
                .toList();
    }

    @Bean
    SampleSource backupSamples(LatestBackup backup, Clock clock) {
        return () -> backup.taken().stream()
                .map(taken -> Sample.of(Exported.BACKUP_AGE, seconds(taken, clock)))
                .toList();
    }

    @Bean
    SampleSource publicationSamples(RunBook runs, PublicationFigures publications) {
        return () -> runs.latestCompleted()
                .flatMap(run -> publications.verdict(run.runId()))
                .map(OperationSamples::standing)
                .orElse(List.of());
    }

    private static List<Sample> standing(QualityVerdict verdict) {
        return Arrays.stream(QualityVerdict.values())
                .map(each -> Sample.of(Exported.PUBLICATION, each == verdict ? 1L : 0L, each.word()))
                .toList();
    }

    private static long seconds(Instant since, Clock clock) {
        return Duration.between(since, clock.instant()).toSeconds();
    }
}
