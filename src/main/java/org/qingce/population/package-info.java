/**
 * Makes one person of the mentions that linkage put together: which source is believed for which field, where each value came
 * from, who is alive, and who belongs to the published population.
 */
@NullMarked
package org.qingce.population;

import org.jspecify.annotations.NullMarked;
