package org.qingce.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.qingce.spreadsheet.HarmlessText;

/** Writes tables as a workbook: one sheet each, headings frozen. Texts are stored as texts, so none is taken for a formula. */
final class XlsxReport {

    private static final String CREATOR = "qingce";

    private XlsxReport() {}

    static void write(List<SheetTable> tables, Path file) throws IOException {
        Path draft = Files.createTempFile("report", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(draft);
                    var workbook = new Workbook(out, CREATOR, "1.0")) {
                for (SheetTable table : tables) {
                    write(table, workbook.newWorksheet(table.name()));
                }
            }
            StableWorkbook.copy(draft, file);
        } finally {
            Files.delete(draft);
        }
    }

    private static void write(SheetTable table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            sheet.value(0, column, heading.title());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, heading.kind().width());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                write(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        if (!table.rows().isEmpty()) {
            format(table, sheet);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof String text) {
            sheet.value(row, column, HarmlessText.figure(text));
        } else if (value instanceof Long count) {
            sheet.value(row, column, count);
        } else if (value instanceof BigDecimal decimal) {
            sheet.value(row, column, decimal);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        }
    }

    /** Formats whole columns, which is far cheaper than cell by cell. */
    private static void format(SheetTable table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            var kind = table.columns().get(column).kind();
            var style =
                    sheet.range(1, column, table.rows().size(), column).style().verticalAlignment("top");
            String format = kind.format();
            if (format != null) {
                style.format(format);
            } else if (kind == SheetTable.Kind.LONG_TEXT) {
                style.wrapText(true);
            }
            style.set();
        }
    }
}
