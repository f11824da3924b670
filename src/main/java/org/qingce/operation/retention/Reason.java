package org.qingce.operation.retention;

/** Why something may go. */
public enum Reason {
    /** What an old run handed out. */
    OLD_RUN,
    /** Rejected records of an old run. */
    OLD_REJECTS,
    /** An extract to which no current record and no kept run leads. */
    NOTHING_LEADS_THERE,
    /** A damaged register that was put aside. */
    OLD_DAMAGED,
    /** An old log. */
    OLD_LOG,
    /** Left half written by a process that ended. */
    LEFTOVER,
    /** A backup with enough later ones. */
    OLD_BACKUP,
    /** A published snapshot with later ones. */
    OLD_SNAPSHOT,
    /** A copy of the register with enough later ones. */
    OLD_CHECKPOINT,
    /** What the operational database holds of an old run. */
    OLD_RECORD
}
