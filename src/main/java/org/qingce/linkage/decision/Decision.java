package org.qingce.linkage.decision;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's word on one pair.
 *
 * @param left the mention of the smaller node that was looked at
 * @param right the mention of the greater node that was looked at
 * @param decidedBy who; never blank
 * @param decidedAt when, to the second
 * @param reason why, as written; null where nothing is said
 */
public record Decision(
        Place left,
        Place right,
        Verdict verdict,
        String decidedBy,
        LocalDateTime decidedAt,
        @Nullable String reason) {

    /** A mention and the node that it is in. */
    public record Place(long mention, long node) {}

    /** Puts the sides in order of their nodes. */
    public Decision {
        if (left.node() == right.node()) {
            throw new IllegalArgumentException("a decision is about two nodes, not " + left.node() + " alone");
        }
        if (left.node() > right.node()) {
            Place smaller = right;
            right = left;
            left = smaller;
        }
    }

    /** The same at no time in particular, to tell whether it was said before. */
    public Decision untimed() {
        return new Decision(left, right, verdict, decidedBy, LocalDateTime.MIN, reason);
    }
}
