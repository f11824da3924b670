package org.qingce.job.recovery;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can give way under a run. The order is that in which a message is looked at. */
public enum Trouble {
    /** The register's file is not what was written to it. */
    DAMAGED(
            "Corrupt database file|not a valid DuckDB database file|Could not read enough bytes from file"
                    + "|Data Corruption Error|Failure while replaying WAL|the register is gone"
                    + "|Failed to load metadata pointer|database has been invalidated.*[Cc]orrupt",
            "The register's file register.duckdb is damaged. 'restart' moves it aside (register.damaged-….duckdb), puts the newest"
                    + " good checkpoint in its place and does the run's steps again. Have the disk looked at."),
    /** A disk has no room left. */
    DISK_FULL(
            "No space left on device|[Dd]isk is full|Disk quota exceeded|File too large|not enough space on the disk"
                    + "|磁盘空间不足|max_temp_directory_size|failed to offload data block",
            "The disk is full, or what one may write on it is used up. Make room where the home lies ('retention' deletes what is"
                    + " no longer needed), then go on with 'restart'."),
    /** The engine has used up its memory. */
    OUT_OF_MEMORY(
            "Out of Memory Error|could not allocate block|Java heap space|failed to pin block|OutOfMemory",
            "The memory that the workbench may use is too small. Give it more (qingce.memory, as QINGCE_MEMORY=4GB) or fewer"
                    + " threads (qingce.threads), then go on with 'restart'."),
    /** The operational database does not answer. */
    DATABASE_GONE(
            "Unable to acquire JDBC Connection|Could not open JDBC Connection|Communications link failure"
                    + "|Failed to obtain JDBC Connection|The database has been closed|Database is already closed"
                    + "|Connection refused|Connection is not available",
            "The operational database does not answer. See to it that it runs and can be reached (spring.datasource.url), then go"
                    + " on with 'restart'.");

    private final Pattern words;
    private final String advice;

    Trouble(String words, String advice) {
        this.words = Pattern.compile(words);
        this.advice = advice;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    /** The trouble that a message speaks of; empty if it speaks of none of these. */
    public static Optional<Trouble> in(String message) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.words.matcher(message).find())
                .findFirst();
    }

    /** The message with what to do before it; as it is, if it speaks of no trouble. */
    public static String explained(String message) {
        return in(message)
                .filter(trouble -> !message.startsWith(trouble.advice))
                .map(trouble -> trouble.advice + "\n" + firstLines(message))
                .orElse(message);
    }

    /** The engine's own advice is about settings that users of the product do not have. */
    private static String firstLines(String message) {
        int advice = message.indexOf("\n\n");
        return advice < 0 ? message : message.substring(0, advice);
    }
}
