package org.qingce.operation.retention;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingce.job.database.DatabaseTrouble;
import org.qingce.operation.OperationRefusedException;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

/** What has gone so far. */
final class Removal {

    private final RunRecords records;
    private final List<Disposal> gone = new ArrayList<>();

    Removal(RunRecords records) {
        this.records = records;
    }

    /**
     * Lets one thing go.
     *
     * @throws OperationRefusedException if it cannot be removed
     */
    void remove(Disposal disposal) {
        if (disposal instanceof FileDisposal file) {
            remove(file);
        } else if (disposal instanceof RecordDisposal record) {
            remove(record);
        }
        gone.add(disposal);
    }

    private static void remove(FileDisposal file) {
        try {
            FileSystemUtils.deleteRecursively(file.path());
        } catch (IOException e) {
            throw new OperationRefusedException(
                    file.path() + " cannot be removed: " + e.getMessage() + ". What came before it is gone.", e);
        }
    }

    private void remove(RecordDisposal record) {
        try {
            records.forget(record.runId());
        } catch (DataAccessException e) {
            if (DatabaseTrouble.isLost(e)) {
                throw e;
            }
            throw new OperationRefusedException(
                    "the records of run " + record.runId() + " cannot be removed: " + DatabaseTrouble.reason(e)
                            + ". The account (spring.datasource.username) needs the right to delete in the tables BATCH_* and in run_figure;"
                            + " deploy/mysql/accounts.sql gives it. What came before it is gone.",
                    e);
        }
    }

    /** For the audit trail: how many things, how many bytes, and which runs are not known any more. */
    String told() {
        long bytes = gone.stream().mapToLong(Disposal::bytes).sum();
        String runs = gone.stream()
                .filter(RecordDisposal.class::isInstance)
                .map(record -> Long.toString(((RecordDisposal) record).runId()))
                .collect(Collectors.joining(", "));
        return gone.size() + " removed, " + bytes + " bytes" + (runs.isEmpty() ? "" : "; records of runs " + runs);
    }
}
