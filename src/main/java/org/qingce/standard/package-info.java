/**
 * Brings one raw value into its standard form: names, dates, codes, phones, addresses. A standard value comes out, or a
 * named problem, never a guess. Knows no file and no table.
 */
@NullMarked
package org.qingce.standard;

import org.jspecify.annotations.NullMarked;
