/**
 * Learns, without labels, what a linkage model's levels are worth: u from random pairs, m by EM over counts of level patterns or
 * from pairs of one certain key, how common values are, the prior, and the thresholds. Also measures what blocking rules reach.
 * Reads an input relation and a model; gives a trained model and a report, and decides on no mention.
 */
@NullMarked
package org.qingce.linkage.training;

import org.jspecify.annotations.NullMarked;
