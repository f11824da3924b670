/**
 * Proposes how to link a table nobody has told anything about. Takes a relation of text columns and their headings; gives what
 * each column holds, seen from its values, with the heading only as a hint. Knows no file, no source and no truth.
 */
@NullMarked
package org.qingce.linkage.proposal;

import org.jspecify.annotations.NullMarked;
