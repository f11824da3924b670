/**
 * What spreadsheets can do to those who open them, and what workbooks of unknown origin can do to those who read them: text that is no
 * formula, XML without entities, limits of what a sheet may hold. Knows nothing of extracts, forms or reports.
 */
@NullMarked
package org.qingce.spreadsheet;

import org.jspecify.annotations.NullMarked;
