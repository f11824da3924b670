package org.qingce.population;

/** What made one mention's value the golden one: where the choice and the next best mention part. */
public enum GoldenRule {
    /** People verified it; that goes before all sources. */
    VERIFIED,
    /** No other mention states the field. */
    ALONE,
    /** A valid number goes before an invalid one, that before none. */
    VALIDITY,
    /** The definition believes its source first. */
    PRECEDENCE,
    /** Of the same source, it is the later word; a dated word is later than an undated one. */
    RECENCY,
    /** Of the same source and day, it came in first: the smallest {@code mention_id}. */
    FIRST_MENTION
}
