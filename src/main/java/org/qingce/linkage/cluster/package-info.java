/**
 * Makes clusters of linked nodes, saying no where a constraint does. Takes numbers: nodes, weights, vetoes; knows no table and no
 * column.
 */
@NullMarked
package org.qingce.linkage.cluster;

import org.jspecify.annotations.NullMarked;
