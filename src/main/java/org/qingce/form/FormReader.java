package org.qingce.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;

/** Reads forms that came back, and gives back what of them was refused. */
public final class FormReader {

    private FormReader() {}

    /** As {@link #read(Path, Collection)} with headings recognised by their keys alone. */
    public static FilledForm read(Path file) {
        return read(file, List.of());
    }

    /** {@link #read(HandedIn, Collection)} of a file as it is. */
    public static FilledForm read(Path file, Collection<FormColumn> columns) {
        return read(HandedIn.plain(file), columns);
    }

    /**
     * Reads an xlsx or CSV file; which of both shows in its first bytes, not in its name. Columns may have been moved or hidden, rows sorted
     * or left out.
     *
     * @param columns whose titles serve as headings as well as their keys
     * @return each row in which anything stands, whether it was answered or not
     * @throws FormException if it is neither, or no sheet of it has a column {@code reference}
     */
    public static FilledForm read(HandedIn file, Collection<FormColumn> columns) {
        boolean workbook = ReadableWorkbook.isOOXMLZipHeader(file.content());
        List<RawSheet> raw = workbook ? XlsxSheets.read(file) : CsvSheet.read(file);
        var sheets = new ArrayList<FilledSheet>();
        long before = 0;
        for (RawSheet sheet : raw) {
            filled(sheet, columns, before, !workbook).ifPresent(sheets::add);
            before += sheet.length();
        }
        if (sheets.isEmpty()) {
            throw new FormException(
                    file.file(), "is no form: no sheet has a column 'reference'; keep the first, hidden column");
        }
        return new FilledForm(sheets);
    }

    /**
     * Writes refused rows to {@code NAME.refused.xlsx} beside the file they came from, each with the reason in its first column. Corrected,
     * that file is read like any other.
     *
     * @param outlet how it is written
     * @param form as it was read from the file
     * @param refused rows of it
     * @param columns those that are known keep their title, colour and drop-down
     * @return where it is
     */
    public static Path refused(
            HandedIn file,
            Outlet outlet,
            FilledForm form,
            Collection<RefusedRow> refused,
            Collection<FormColumn> columns) {
        String name = file.name().replaceFirst("(?i)(\\.refused)?\\.(xlsx|csv|txt|tsv)$", "");
        Path back = file.file().resolveSibling(name + ".refused.xlsx");
        return FormWriter.write(back, outlet, RefusedForms.of(form, refused, columns));
    }

    private static Optional<FilledSheet> filled(
            RawSheet sheet, Collection<FormColumn> columns, long before, boolean alone) {
        return sheet.heading(columns).map(heading -> {
            var rows = new ArrayList<FilledRow>();
            for (RawRow row : sheet.rows()) {
                if (row.number() > heading.row() && row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    String place = alone ? String.valueOf(row.number()) : sheet.name() + "!" + row.number();
                    rows.add(filled(row, heading, before + row.number(), place));
                }
            }
            return new FilledSheet(sheet.name(), heading.shown(), heading.ownKeys(), rows);
        });
    }

    private static FilledRow filled(RawRow row, RawHeading heading, long number, String place) {
        String reference = row.cell(heading.keys().indexOf(Headings.REFERENCE)).strip();
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : heading.ownKeys()) {
            String text = SafeText.read(row.cell(heading.keys().indexOf(key)));
            if (!text.isEmpty()) {
                values.put(key, text);
            }
        }
        return new FilledRow(number, place, Reference.read(reference).orElse(null), values);
    }
}
