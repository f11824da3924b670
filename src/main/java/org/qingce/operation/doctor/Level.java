package org.qingce.operation.doctor;

/** How grave a finding is. */
public enum Level {
    /** As it should be. */
    OK,
    /** Worth knowing; nothing need be done. */
    NOTE,
    /** Will become a problem, or keeps the product from doing all it can. */
    WARNING,
    /** A run fails, or data is lost or open to others, if this stays. */
    PROBLEM
}
