/**
 * Counts how often linked records of two sources say the same, field by field: the matrix of consistency. Reads mentions and persons, and of
 * the measures which records repeat a person; writes {@code consistency}.
 */
@NullMarked
package org.qingce.measures.consistency;

import org.jspecify.annotations.NullMarked;
