package org.qingce.population;

/** What an admission asks of the person's number. */
enum NumberCondition {
    /** Nothing. */
    ANY,
    /** That some mention of the person carries a valid one. */
    VALID
}
