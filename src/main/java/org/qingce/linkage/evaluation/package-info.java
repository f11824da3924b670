/**
 * Says how right a linkage is. Takes two labelings of the same mentions, what the linker made of them and the truth, and gives
 * pairwise scores, B³ and counts of clusters. Knows no table, no model and no name of a column.
 */
@NullMarked
package org.qingce.linkage.evaluation;

import org.jspecify.annotations.NullMarked;
