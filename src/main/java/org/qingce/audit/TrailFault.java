package org.qingce.audit;

/** What does not fit in a trail. */
public enum TrailFault {
    /** A number is left out: an entry was removed, or entries were put in another order. */
    MISSING,
    /** An entry's seal is not that of what it says. */
    CHANGED,
    /** An entry does not follow the one before it. */
    UNCHAINED,
    /** The last entries are gone: more were made. */
    CUT_OFF,
    /** There are entries that were not made by the trail. */
    FOREIGN,
    /** The head that was kept elsewhere is none of this trail. */
    HEAD_UNKNOWN
}
