/**
 * Forms that go out as a workbook and come back as rows: instructions, columns that show, columns that ask (text, date, a choice from a
 * drop-down) and, hidden, a reference by which each row is known again.
 *
 * <p>Takes a {@link org.qingce.form.Form}, gives an xlsx file for its owner alone; takes what came back, as xlsx or as CSV in UTF-8 or
 * GB18030, gives {@link org.qingce.form.FilledForm} with every row that holds anything; gives rows that were refused back as a workbook of the
 * same kind. Knows no domain, no database and no rule by which an answer is good.
 */
@NullMarked
package org.qingce.form;

import org.jspecify.annotations.NullMarked;
