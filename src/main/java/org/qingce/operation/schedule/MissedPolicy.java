package org.qingce.operation.schedule;

/** What becomes of missed nights when the next one is run. */
public enum MissedPolicy {
    /** They are run first, in the order of their dates. */
    RUN,
    /** They are named and left alone. */
    REPORT
}
