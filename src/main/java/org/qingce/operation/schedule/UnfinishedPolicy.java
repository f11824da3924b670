package org.qingce.operation.schedule;

/** What becomes of a run that did not reach its end when the next night is due. */
public enum UnfinishedPolicy {
    /** It is restarted first; if it fails once more, no other night is run. */
    RESTART,
    /** No night is run before somebody has restarted or abandoned it. */
    REPORT
}
