package org.qingce.form;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes one form onto a sheet: the reference hidden in the first column, then the form's own columns. */
final class FormSheet {

    private static final String ASKED = "FFF2CC";
    private static final String HEADING = "D9E2F3";
    private static final String HEADING_ASKED = "FFD966";

    private final Form form;
    private final Choices choices;

    FormSheet(Form form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    void write(Worksheet sheet) {
        sheet.value(0, 0, Headings.REFERENCE);
        sheet.hideColumn(0);
        for (int row = 0; row < form.rows().size(); row++) {
            String reference = form.rows().get(row).reference();
            if (reference != null) {
                sheet.value(row + 1, 0, Reference.written(reference));
            }
        }
        List<FormColumn> columns = form.columns();
        for (int place = 0; place < columns.size(); place++) {
            column(sheet, columns.get(place), place + 1);
        }
        sheet.freezePane(0, 1);
    }

    private void column(Worksheet sheet, FormColumn column, int place) {
        sheet.width(place, column.width());
        sheet.value(0, place, Headings.of(column));
        sheet.style(0, place)
                .bold()
                .wrapText(true)
                .fillColor(column.isAsked() ? HEADING_ASKED : HEADING)
                .set();
        for (int row = 0; row < form.rows().size(); row++) {
            String text = form.rows().get(row).values().get(column.key());
            if (text != null && !text.isEmpty()) {
                sheet.value(row + 1, place, SafeText.written(text));
            }
        }
        if (!form.rows().isEmpty()) {
            cells(sheet, column, place, form.rows().size());
        }
    }

    private void cells(Worksheet sheet, FormColumn column, int place, int rows) {
        var range = sheet.range(1, place, rows, place);
        if (column.isAsked()) {
            String format = column.kind() == FormColumn.Kind.DATE ? "yyyy-mm-dd" : "@";
            range.style().fillColor(ASKED).format(format).wrapText(true).set();
        } else {
            range.style().wrapText(true).verticalAlignment("top").set();
        }
        if (column.kind() == FormColumn.Kind.CHOICE) {
            choices.offer(range, column.options());
        }
    }
}
