package org.qingce.audit;

/** How far what an entry tells of had come when the entry was made. */
public enum AuditOutcome {
    /** It was about to be done; a later entry tells how it ended, unless the process was killed. */
    BEGUN,
    /** It was done. */
    DONE,
    /** It was tried and did not succeed, or was refused. */
    FAILED
}
