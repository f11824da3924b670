/** Pages of HTML as PDF: fonts, rare characters, bytes that stay the same. */
@NullMarked
package org.qingce.report.pdf;

import org.jspecify.annotations.NullMarked;
