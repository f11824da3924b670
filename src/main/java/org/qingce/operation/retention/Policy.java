package org.qingce.operation.retention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;

/**
 * {@code jobs/retention.yaml}: how long what is kept.
 *
 * @param runs days that what a run handed out is kept; at least 1
 * @param runsAtLeast how many of the latest runs are kept in any case; at least 1
 * @param rejects days that rejected records of a run are kept; at least 1
 * @param archive days that an extract is kept to which nothing leads any more; at least 1
 * @param damaged days that a damaged register that was put aside is kept; at least 1
 * @param logs days that logs are kept; at least 1
 * @param leftovers days that temporary files of ended processes are kept; at least 1
 * @param snapshots days that numbered snapshots of the published population are kept; at least 1, {@value #SNAPSHOTS} where nothing is said
 * @param records days that what the operational database holds of runs is kept; at least {@code runs}, and where nothing is said the
 *     greater of that and {@value #RECORDS}
 * @param backups which backups are kept; null where they are none of this policy's business
 */
public record Policy(
        int runs,
        int runsAtLeast,
        int rejects,
        int archive,
        int damaged,
        int logs,
        int leftovers,
        @Nullable Integer snapshots,
        @Nullable Integer records,
        @Nullable Backups backups) {

    static final int SNAPSHOTS = 90;
    static final int RECORDS = 730;

    /**
     * Which backups are kept.
     *
     * @param folder where they lie, from the root on
     * @param keep how many of the latest of this home; at least 1
     */
    public record Backups(Path folder, int keep) {}

    /**
     * Reads the policy of a folder of definitions.
     *
     * @return empty if there is none
     * @throws DefinitionException naming file and reason, if it is wrong
     */
    public static Optional<Policy> read(Path jobs) {
        Path file = jobs.resolve("retention.yaml");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Located<Policy> located = DefinitionFiles.read(file, Policy.class);
        located.value().check(located);
        return Optional.of(located.value());
    }

    /** Days that numbered snapshots are kept. */
    int snapshotDays() {
        return snapshots == null ? SNAPSHOTS : snapshots;
    }

    /** Days that what the operational database holds of runs is kept. */
    int recordDays() {
        return records == null ? Math.max(RECORDS, runs) : records;
    }

    private void check(Located<Policy> where) {
        atLeastOne(where, "runs", runs);
        atLeastOne(where, "runs_at_least", runsAtLeast);
        atLeastOne(where, "rejects", rejects);
        atLeastOne(where, "archive", archive);
        atLeastOne(where, "damaged", damaged);
        atLeastOne(where, "logs", logs);
        atLeastOne(where, "leftovers", leftovers);
        atLeastOne(where, "snapshots", snapshotDays());
        if (recordDays() < runs) {
            throw new DefinitionException(
                    where, "records must be no less than runs: nobody could say what run the rest is of");
        }
        checkBackups(where);
    }

    private void checkBackups(Located<Policy> where) {
        if (backups != null) {
            atLeastOne(where, "backups.keep", backups.keep());
            if (backups.folder() == null || !backups.folder().isAbsolute()) {
                throw new DefinitionException(where, "backups.folder must be a folder, from the root on");
            }
        }
    }

    private static void atLeastOne(Located<?> where, String key, int value) {
        if (value < 1) {
            throw new DefinitionException(where, key + " must be 1 or more");
        }
    }
}
