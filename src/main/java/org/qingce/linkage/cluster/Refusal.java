package org.qingce.linkage.cluster;

/**
 * A link that was not followed.
 *
 * @param left the smaller node
 * @param right the larger node
 * @param weight match weight in bits
 * @param reason id of the constraint that refused, or one of the names here
 */
public record Refusal(long left, long right, double weight, String reason) {

    /** A reviewer said that the two are different. */
    public static final String DECISION = "decision";

    /** Both stand in one source in which nobody stands twice. */
    public static final String ONE_PER_SOURCE = "one-per-source";

    /** A node matches two that cannot be one, and neither clearly better. */
    public static final String RIVALS = "rivals";

    /** The clusters as a whole do not match well enough. */
    public static final String COHESION = "cohesion";

    /** More nodes hang together than can be compared pair by pair. */
    public static final String TOO_LARGE = "too-large";

    static Refusal of(Link link, String reason) {
        return new Refusal(link.left(), link.right(), link.weight(), reason);
    }
}
