/**
 * Figures that are estimates: a value, its interval and what can be said of it. Keeps the table {@code estimate}, in which each measure is
 * replaced by whoever computes it; computes coverage from two lists. Reads mentions and persons; changes none of them.
 */
@NullMarked
package org.qingce.measures.estimate;

import org.jspecify.annotations.NullMarked;
