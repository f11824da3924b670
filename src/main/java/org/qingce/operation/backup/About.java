package org.qingce.operation.backup;

import java.util.Map;

/**
 * What a backup says of itself in its first entry.
 *
 * @param format of the file; {@link #FORMAT} is what this version writes and reads
 * @param product version that wrote it
 * @param made when, as {@code 2026-03-31T18:30:00Z}
 * @param home name of the home's folder
 * @param homePath where the home was
 * @param database what the operational database was, as {@code H2 2.4.240}
 * @param migration the newest migration of its tables, as {@code 5}
 * @param run number of the newest run; 0 where there is none
 * @param runDate its business date; empty where there is none
 * @param runStatus its status; empty where there is none
 * @param auditEntries entries of the audit trail
 * @param auditSeal hash of the last of them; empty where there is none
 * @param settings settings without secrets
 */
public record About(
        int format,
        String product,
        String made,
        String home,
        String homePath,
        String database,
        String migration,
        long run,
        String runDate,
        String runStatus,
        long auditEntries,
        String auditSeal,
        Map<String, String> settings) {

    static final int FORMAT = 1;
    static final String NAME = "about.json";
}
