/**
 * Says after each run how good its links are. Takes the tables of linkage and the people model; leaves figures in
 * {@code link_quality}, by run, for reports to show. Judges linkage, never persons.
 */
@NullMarked
package org.qingce.population.quality;

import org.jspecify.annotations.NullMarked;
