package org.qingce.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.WorkbenchSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything that can be set, under {@code qingce.} in {@code application.yaml}, as a system property or as an environment
 * variable ({@code QINGCE_HOME}).
 *
 * @param home folder in which all state lives
 * @param jobs folder of the definitions
 * @param sources folder of the source definitions, where it is not {@code sources} under {@code jobs}
 * @param memory upper bound for the workbench's own memory, as {@code 2GB}
 * @param threads how many files are read, and how many workbench threads run, at the same time; at least 1
 * @param chunk records that are read, mapped and written together; at least 1
 * @param checkpoints how many copies of the register are kept, each as it was between two runs; at least 1
 * @param leaseTime how long a process on another host may be silent before it counts as dead; at least 12 seconds
 * @param stopPatience how long a step that was asked to stop may go on before its statement is broken off
 * @param fonts folders with TrueType fonts that have characters too rare for the product's own, for printing
 */
@ConfigurationProperties("qingce")
public record QingceSettings(
        @DefaultValue("./data") Path home,
        @DefaultValue("./jobs") Path jobs,
        @Nullable Path sources,
        @DefaultValue("2GB") String memory,
        @DefaultValue("2") int threads,
        @DefaultValue("5000") int chunk,
        @DefaultValue("2") int checkpoints,
        @DefaultValue("2m") Duration leaseTime,
        @DefaultValue("30s") Duration stopPatience,
        @DefaultValue List<Path> fonts) {

    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(12);

    public QingceSettings {
        if (threads < 1 || chunk < 1 || checkpoints < 1) {
            throw new IllegalArgumentException(
                    "qingce.threads, qingce.chunk and qingce.checkpoints must be at least 1");
        }
        if (leaseTime.compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException("qingce.lease-time must be at least 12s");
        }
    }

    /** The workbench's share of the machine. */
    WorkbenchSettings workbench() {
        return new WorkbenchSettings(memory, threads, home.resolve("tmp"));
    }

    /** Where the source definitions are. */
    Path sourceDefinitions() {
        return sources == null ? jobs.resolve("sources") : sources;
    }

    /** The register's file. */
    public Path register() {
        return home.resolve("register.duckdb");
    }

    /** Copies of the register. */
    Path checkpointFolder() {
        return home.resolve("checkpoints");
    }

    /** Raw extracts by content. */
    public Path archive() {
        return home.resolve("archive");
    }

    /** What a run's readers leave for its loader. */
    Path staging(long runId) {
        return home.resolve("staging").resolve("run-" + runId);
    }

    /** What a run hands out: report and rejects. */
    public Path output(long runId) {
        return home.resolve("runs").resolve(Long.toString(runId));
    }
}
