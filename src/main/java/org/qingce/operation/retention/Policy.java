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
        @Nullable Backups backups) {

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

    private void check(Located<Policy> where) {
        atLeastOne(where, "runs", runs);
        atLeastOne(where, "runs_at_least", runsAtLeast);
        atLeastOne(where, "rejects", rejects);
        atLeastOne(where, "archive", archive);
        atLeastOne(where, "damaged", damaged);
        atLeastOne(where, "logs", logs);
        atLeastOne(where, "leftovers", leftovers);
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
