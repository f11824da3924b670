/**
 * What an independent test needs: every person, every mention as written with its fault, every line that cannot be read.
 */
@NullMarked
package org.qingce.simulate.truth;

import org.jspecify.annotations.NullMarked;
