/**
 * Makes a county that never was: households, marriages, births, deaths and moves, the extracts that departments would write
 * of them with their usual errors, and the truth behind it all.
 */
@NullMarked
package org.qingce.simulate;

import org.jspecify.annotations.NullMarked;
