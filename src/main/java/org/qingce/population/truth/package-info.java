/**
 * Holds the persons of the register against a truth: the one that the simulator leaves beside its extracts, or labels that somebody
 * gave. Takes the register after a run; gives scores, and what became of the cases that are hard. Changes nothing.
 */
@NullMarked
package org.qingce.population.truth;

import org.jspecify.annotations.NullMarked;
