package org.qingce.linkage.training;

/** What the link threshold is chosen for. */
public enum Wish {
    /**
     * No single link is wrong with a chance above the model's {@code false_links}, its weight taken at its word: for models whose m is
     * known from pairs that are one for certain. On average far fewer links are wrong.
     */
    SAFE_LINKS,
    /** No more links are wrong than the model's {@code false_links} allows, as far as can be estimated. */
    FEW_FALSE_LINKS,
    /** Wrong and missed links are weighed against each other: the largest estimated F1. */
    BEST_F1
}
