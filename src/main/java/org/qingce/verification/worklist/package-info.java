/**
 * Worklists: what the people of a township or village are asked, as one workbook a unit, and what their answers do. Takes open cases, the lists of
 * people to add and to check, and pairs that linkage leaves to people; gives forms with what every source says side by side, suggestions
 * and columns to fill in. Each sheet is one kind of answers ({@link org.qingce.verification.answer.AnswerKind}). Nothing that was answered is
 * asked again.
 */
@NullMarked
package org.qingce.verification.worklist;

import org.jspecify.annotations.NullMarked;
