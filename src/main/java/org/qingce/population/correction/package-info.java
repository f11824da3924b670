/**
 * What people verified about persons, field by field. A correction goes before every source: {@link org.qingce.population.Persons}
 * puts it into the golden record, and where the value is from leads to the answer. Takes what {@code verification} understood of answers; knows
 * no answer file and no finding.
 */
@NullMarked
package org.qingce.population.correction;

import org.jspecify.annotations.NullMarked;
