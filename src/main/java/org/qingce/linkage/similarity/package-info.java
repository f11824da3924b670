/**
 * How alike two values are: two texts in, one whole number of 0 to 100 out. Begin with
 * {@link org.qingce.linkage.similarity.Similarities}. Model files name a similarity and its levels; SQL calls the same
 * functions as {@code qc_sim_…}. Knows values only: no table, no row and no weight; what is missing is decided outside.
 */
@NullMarked
package org.qingce.linkage.similarity;

import org.jspecify.annotations.NullMarked;
