package org.qingce.audit;

import java.time.LocalDateTime;

/**
 * One entry of the trail, as it is stored.
 *
 * @param number from 1, without gaps
 * @param happened when, in UTC, to the microsecond
 * @param who the person at work, as {@link AuditTrail#who()} knows them
 * @param account the operating system's account of the process
 * @param host name of the machine
 * @param process number of the process on it
 * @param action one of {@link AuditAction}; text, so that what was changed behind our back can still be shown
 * @param outcome one of {@link AuditOutcome}
 * @param about what it was done to: a run, a file, a division, a person's number; never personal data
 * @param details how, with counts and reasons; never personal data
 * @param previousHash seal of the entry before, 64 zeros for the first
 * @param hash seal of this one
 */
public record AuditEntry(
        long number,
        LocalDateTime happened,
        String who,
        String account,
        String host,
        long process,
        String action,
        String outcome,
        String about,
        String details,
        String previousHash,
        String hash) {

    /** The same entry under its seal. */
    AuditEntry sealed() {
        return new AuditEntry(
                number,
                happened,
                who,
                account,
                host,
                process,
                action,
                outcome,
                about,
                details,
                previousHash,
                Seal.of(this));
    }

    /** Whether the seal belongs to what the entry says. */
    boolean isSealed() {
        return Seal.of(this).equals(hash);
    }
}
