/**
 * Reads the records of one file, whatever its form: delimited text, fixed width, xlsx. Gives raw text values with the line
 * they came from, or the reason why a record cannot be read. Knows no source definition and no meaning of a column.
 */
@NullMarked
package org.qingce.intake.reader;

import org.jspecify.annotations.NullMarked;
