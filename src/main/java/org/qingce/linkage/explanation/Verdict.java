package org.qingce.linkage.explanation;

/** What became of two mentions in the last run. */
public enum Verdict {
    /** One node: an equal certain key, or equal in all that is compared. */
    CERTAIN,
    /** One cluster by a link of their own. */
    LINKED,
    /** One cluster, by links with others only. */
    LINKED_THROUGH_OTHERS,
    /** One cluster because a reviewer said so. */
    DECIDED_SAME,
    /** Two, because a reviewer said so. */
    DECIDED_DIFFERENT,
    /** Two: their link was refused. */
    REFUSED,
    /** Two: the weight reaches the threshold, but their clusters were kept apart by stronger links. */
    KEPT_APART,
    /** Two: the weight lies between the thresholds. */
    FOR_REVIEW,
    /** Two: the weight lies below both thresholds. */
    TOO_WEAK,
    /** Two: no blocking rule made a pair of them. */
    NEVER_COMPARED
}
