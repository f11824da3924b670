package org.qingce.cli;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandOutName;
import org.qingce.spreadsheet.HarmlessText;

/**
 * The list of a reconciled month with full values: a workbook, or CSV (UTF-8 with a byte order mark) where the name ends
 * in {@code .csv}. An apostrophe goes before what a spreadsheet would take for a formula, and in CSV before 12 digits or more, which it
 * would round.
 */
final class ReconciliationFile {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}");
    private static final char MARK = '\uFEFF';
    private static final int WIDTH = 18;

    private final ReconciliationView view;
    private final Path file;

    ReconciliationFile(ReconciliationView view, Path file) {
        this.view = view;
        this.file = file;
    }

    byte[] bytes() throws IOException {
        String name = HandOutName.clear(file).toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? csv().getBytes(StandardCharsets.UTF_8) : FormWriter.workbook(List.of(form()));
    }

    private Form form() {
        List<String> headings = view.headings();
        var columns = new ArrayList<FormColumn>();
        for (int n = 0; n < headings.size(); n++) {
            columns.add(FormColumn.shown("c" + n, headings.get(n), WIDTH));
        }
        return new Form(
                view.title(),
                view.title(),
                List.of(),
                columns,
                rows().stream().map(this::row).toList());
    }

    private FormRow row(List<String> cells) {
        var values = new LinkedHashMap<String, String>();
        for (int n = 0; n < cells.size(); n++) {
            values.put("c" + n, cells.get(n));
        }
        return new FormRow(null, values);
    }

    private List<List<String>> rows() {
        return view.rows((field, value) -> value);
    }

    private String csv() {
        var text = new StringWriter().append(MARK);
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.setMaxCharsPerColumn(-1);
        var writer = new CsvWriter(text, settings);
        writer.writeHeaders(view.headings());
        rows().forEach(row ->
                writer.writeRow(row.stream().map(ReconciliationFile::safe).toList()));
        writer.flush();
        return text.toString();
    }

    private static String safe(String cell) {
        return LONG_NUMBER.matcher(cell).matches() ? "'" + cell : HarmlessText.cell(cell);
    }
}
