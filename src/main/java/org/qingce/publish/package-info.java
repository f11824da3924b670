/**
 * Hands the cleansed population to those who read it: a snapshot that is swapped in, or tables of a database kept equal by what changed.
 * Takes the register as a run left it; gives a publication that is whole or not there, and only one that passed the gate. Knows persons
 * and figures, never how they came about.
 */
@NullMarked
package org.qingce.publish;

import org.jspecify.annotations.NullMarked;
