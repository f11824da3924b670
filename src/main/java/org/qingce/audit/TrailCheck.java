package org.qingce.audit;

import org.jspecify.annotations.Nullable;

/**
 * Follows a trail entry by entry, and says what is the first that does not fit.
 *
 * @see AuditTrail#verify
 */
public final class TrailCheck {

    private final @Nullable String anchor;
    private TrailHead reached = TrailHead.NONE;
    private boolean anchorSeen;
    private @Nullable Broken broken;

    TrailCheck(@Nullable String anchor) {
        this.anchor = anchor;
        this.anchorSeen = anchor == null || anchor.equals(Seal.NONE);
    }

    /**
     * Where a trail is broken.
     *
     * @param number of the first entry that does not fit or is not there
     * @param fault what is wrong with it
     */
    public record Broken(long number, TrailFault fault) {}

    /**
     * The answer.
     *
     * @param end the last entry that was found to fit
     * @param broken null where all fits
     */
    public record Verdict(TrailHead end, @Nullable Broken broken) {}

    void follow(AuditEntry entry) {
        if (broken == null) {
            TrailFault fault = fault(entry);
            if (fault != null) {
                broken = new Broken(fault == TrailFault.MISSING ? reached.entries() + 1 : entry.number(), fault);
                return;
            }
            reached = new TrailHead(entry.number(), entry.hash());
            anchorSeen |= entry.hash().equals(anchor);
        }
    }

    private @Nullable TrailFault fault(AuditEntry entry) {
        if (entry.number() != reached.entries() + 1) {
            return TrailFault.MISSING;
        }
        if (!entry.isSealed()) {
            return TrailFault.CHANGED;
        }
        return entry.previousHash().equals(reached.hash()) ? null : TrailFault.UNCHAINED;
    }

    Verdict end(TrailHead head) {
        if (broken == null && !head.equals(reached)) {
            broken = head.entries() > reached.entries()
                    ? new Broken(reached.entries() + 1, TrailFault.CUT_OFF)
                    : new Broken(Math.max(1, Math.min(head.entries() + 1, reached.entries())), TrailFault.FOREIGN);
        }
        if (broken == null && !anchorSeen) {
            broken = new Broken(reached.entries(), TrailFault.HEAD_UNKNOWN);
        }
        return new Verdict(reached, broken);
    }
}
