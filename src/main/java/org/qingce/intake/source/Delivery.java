package org.qingce.intake.source;

/** What a file of a source stands for. */
public enum Delivery {
    /** Everything the source holds: what is not in the newest file is no longer there. */
    SNAPSHOT,
    /** What is new or has changed since the last file: the rest stays. */
    DELTA
}
