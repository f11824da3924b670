package org.qingce.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One number that a damaged one may have been.
 *
 * @param number a valid number of 18 characters
 * @param operation what was done to the number as entered
 * @param position where in the settled number as entered, from 1: the replaced, removed or first swapped or filled
 *     character; for an insertion the position that the character takes
 * @param evidence what speaks for it, in the order of the enum
 */
public record Repair(String number, RepairOperation operation, int position, Set<RepairEvidence> evidence) {

    public Repair {
        evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
    }

    /** Whether more than a plausible address and date speaks for it; 15 digits alone have no check digit to hold on to. */
    boolean isWellFounded() {
        return evidence.contains(RepairEvidence.CHECK_DIGIT) || evidence.contains(RepairEvidence.BIRTH_DATE);
    }

    boolean isKnownElsewhere() {
        return evidence.contains(RepairEvidence.KNOWN_ELSEWHERE);
    }
}
