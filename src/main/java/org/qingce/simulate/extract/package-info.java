/**
 * The seven extracts, each in the format of its department, one class a source, and the division and headcount lists.
 */
@NullMarked
package org.qingce.simulate.extract;

import org.jspecify.annotations.NullMarked;
