/**
 * Gives persons numbers that last: which clusters of linkage are the persons of the night before, which are new, merged, split or
 * gone, and the history of it. Takes the tables of linkage and its own memory; knows mentions by their id alone, never what they
 * say. Method: stage 8 of the linkage design; a number once given is never given again.
 */
@NullMarked
package org.qingce.population.number;

import org.jspecify.annotations.NullMarked;
