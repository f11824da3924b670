package org.qingce.identity;

/** What a repair did to the number as entered, in the order in which repairs are tried. */
public enum RepairOperation {
    /** Two neighbouring characters changed places. */
    SWAPPED,
    /** One character was replaced. */
    REPLACED,
    /** One missing character was put in. */
    INSERTED,
    /** One character too many was taken out. */
    REMOVED,
    /** Hidden or lost characters were filled in. */
    FILLED
}
