package org.qingce.operation.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that qingce gives, one by one; docs/metrics-exported.md explains them. Each is a gauge: what a run counted stands until the
 * next run has counted.
 */
public enum Exported {
    /** The version at work. */
    BUILD("qingce.build.info", null, "1, labelled with the version of qingce", "version"),
    /** The latest run that reached its end. */
    LAST_SUCCESS(
            "qingce.last.success.timestamp",
            "seconds",
            "When the latest run that reached its end did so, in seconds since 1970-01-01 UTC"),
    LAST_SUCCESS_DATE(
            "qingce.last.success.business.date",
            "seconds",
            "The business date of that run, as midnight UTC in seconds since 1970-01-01 UTC"),
    LAST_RUN("qingce.last.run.timestamp", "seconds", "When the latest attempt of a run began"),
    LAST_RUN_STATUS(
            "qingce.last.run.status", null, "1 for the status of the latest attempt, 0 for the others", "status"),
    RUN_DURATION("qingce.run.duration", "seconds", "How long the steps of the latest run took together"),
    RUN_ATTEMPTS("qingce.run.attempts", null, "How often the latest run was started"),
    STEP_DURATION(
            "qingce.step.duration", "seconds", "How long a step of the latest run took in its last attempt", "step"),
    STEP_ROWS(
            "qingce.step.rows",
            null,
            "Rows that went into and came out of a step of the latest run",
            "step",
            "direction"),
    INTAKE_RATE("qingce.intake.lines.per.second", null, "Lines of extracts that the latest run read in a second"),
    RECORDS(
            "qingce.records",
            null,
            "Records that the latest run read, by source and what became of them",
            "source",
            "outcome"),
    LINES_READ("qingce.run.lines.read", null, "Lines of extracts that the run at work in this process has read so far"),
    LINES_EXPECTED("qingce.run.lines.expected", null, "Lines that the extracts of that run have"),
    PERSONS("qingce.persons", null, "Persons of the register as the latest complete run left it", "state"),
    FINDINGS("qingce.findings", null, "Findings that stand after the latest complete run", "severity"),
    MEASURE(
            "qingce.measure",
            "ratio",
            "A measure of the whole register, 0 to 1, as the latest complete run found it",
            "measure",
            "view"),
    TARGET("qingce.target", "ratio", "What a measure is held against, 0 to 1", "measure"),
    TARGET_MET("qingce.target.met", null, "1 where a measure meets its target, 0 where it does not", "measure"),
    TARGETS_MISSED("qingce.targets.missed", null, "How many targets the register misses"),
    ALERTS("qingce.alerts", null, "Figures that jumped beyond their own history in the latest complete run"),
    NIGHTS_MISSED("qingce.nights.missed", null, "Nights of the schedule that were not run"),
    DISK_FREE("qingce.home.disk.free", "bytes", "What is free on the disk of the home"),
    REGISTER_SIZE("qingce.register.size", "bytes", "Size of the register's file"),
    CHECKPOINT_AGE("qingce.checkpoint.age", "seconds", "How old the newest checkpoint of the register is"),
    BACKUP_AGE("qingce.backup.age", "seconds", "How old the newest verified backup is"),
    PUBLICATION("qingce.publication", null, "1 for how the latest publication stands, 0 for the others", "verdict"),
    ALARMS("qingce.alarms", null, "Alarms that last", "severity"),
    ALARM_MESSAGES_WAITING(
            "qingce.alarm.messages.waiting", null, "Messages to operators that could not be delivered yet");

    private final String meter;
    private final @Nullable String unit;
    private final String help;
    private final String labels;

    Exported(String meter, @Nullable String unit, String help, String... labels) {
        this.meter = meter;
        this.unit = unit;
        this.help = help;
        this.labels = String.join(" ", labels);
    }

    /** Name of the meter, with dots and without unit. */
    public String meter() {
        return meter;
    }

    /** Base unit; null for counts and flags. */
    public @Nullable String unit() {
        return unit;
    }

    /** What it says, in one sentence. */
    public String help() {
        return help;
    }

    /** Names of its labels, in the order of {@link Sample#labels}. */
    public List<String> labels() {
        return labels.isEmpty() ? List.of() : List.of(labels.split(" ", -1));
    }

    /** Its name as Prometheus has it. */
    public String prometheusName() {
        return (unit == null ? meter : meter + '.' + unit).replace('.', '_');
    }
}
