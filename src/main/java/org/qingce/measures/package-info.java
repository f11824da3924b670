/**
 * Computes the figures: coverage, entry rates, completeness, conformity, duplication, by division, each with numerator,
 * denominator and the list behind it. Reads mentions, findings and persons; changes none of them.
 */
@NullMarked
package org.qingce.measures;

import org.jspecify.annotations.NullMarked;
