package org.qingce.audit;

/** What the trail keeps account of. */
public enum AuditAction {
    /** A run was started. */
    RUN,
    /** A run was restarted. */
    RESTART,
    /** A run was asked to stop. */
    STOP,
    /** A run was given up. */
    ABANDON,
    /** Past nights were run. */
    BACKFILL,
    /** A state of the population was published. */
    PUBLISH,
    /** A publication that the gate had stopped was let through. */
    ACCEPT,
    /** Something with figures or personal data was handed out. */
    EXPORT,
    /** Answers or decisions were taken in. */
    IMPORT,
    /** Somebody looked at a single person or at personal data in full. */
    LOOK_UP,
    /** Something was put in force or decided: a rule, a measure, a case. */
    DECIDE,
    /** The linkage model was trained anew. */
    TRAIN,
    /** A backup was made. */
    BACKUP,
    /** A backup was brought back. */
    RESTORE,
    /** What is past its time was removed. */
    RETAIN,
    /** Keys were made, rotated or used to encrypt anew. */
    KEY
}
