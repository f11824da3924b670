/**
 * Finds the rows of any table that mean the same thing: reads files, whatever their columns, into one relation that the linker
 * understands, and writes what it made of them. Knows files and columns, never a source or a subject of the register.
 */
@NullMarked
package org.qingce.dedupe;

import org.jspecify.annotations.NullMarked;
