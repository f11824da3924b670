/**
 * How clerks err: which faults a source commits, how often, and what is then written instead of the truth.
 * Knows persons, never files.
 */
@NullMarked
package org.qingce.simulate.fault;

import org.jspecify.annotations.NullMarked;
