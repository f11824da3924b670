package org.qingce.measures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * The list behind a figure: those of its denominator who are not counted, or, where lower is better, those who are. It is made of
 * the very conditions that made the figure, so its length is their difference. Valid until the next {@link Measures#compute}.
 */
public final class GapList {

    /**
     * One on the list.
     *
     * @param subjectId mention or person
     * @param file name of the file that the subject leads back to
     * @param line line where the record starts there
     * @param shown value of each column that the measure shows, in its order; null where nothing is known
     */
    public record Entry(long subjectId, String file, long line, Map<String, @Nullable String> shown) {}

    private final Workbench workbench;
    private final LocalDate businessDate;

    /** @param businessDate the day that the figures were computed for */
    public GapList(Workbench workbench, LocalDate businessDate) {
        this.workbench = workbench;
        this.businessDate = businessDate;
    }

    /**
     * Hands over the entries in order of subject id, values masked.
     *
     * @param view as in {@code metric}: for figures per source, a source id
     * @param division as in {@code metric}: {@code ''} for the whole register
     * @param most entries at the most
     */
    public void masked(Measure measure, String view, String division, long most, Consumer<Entry> consumer) {
        each(measure, view, division, most, entry -> consumer.accept(masked(entry)));
    }

    /** As {@link #masked}, with full values: for worklists that go to those who are to mend the records, never for reports. */
    public void unmasked(Measure measure, String view, String division, long most, Consumer<Entry> consumer) {
        each(measure, view, division, most, consumer);
    }

    private static Entry masked(Entry entry) {
        var shown = new LinkedHashMap<String, @Nullable String>();
        entry.shown()
                .forEach((column, value) -> shown.put(column, value == null ? null : Masking.field(column, value)));
        return new Entry(entry.subjectId(), entry.file(), entry.line(), shown);
    }

    private void each(Measure measure, String view, String division, long most, Consumer<Entry> consumer) {
        String shown = measure.show().stream()
                .map(column -> "s." + column + " as shown_" + column)
                .collect(Collectors.joining(", "));
        String listed = measure.listed().sql();
        if (measure.view().equals(Measure.PER_SOURCE)) {
            listed += " and s.source = " + workbench.dialect().literal(view);
        }
        var parameters = Map.of(
                "subject",
                measure.subject().relation(workbench, businessDate),
                "listed",
                new SqlText(listed),
                "shown",
                new SqlText(shown),
                "division",
                division,
                "most",
                most);
        workbench.each(
                SqlScript.beside(GapList.class, "gap_list"),
                parameters,
                row -> consumer.accept(entry(row, measure.show())));
    }

    private static Entry entry(Row row, List<String> columns) {
        var shown = new LinkedHashMap<String, @Nullable String>();
        columns.forEach(column -> shown.put(column, row.text("shown_" + column)));
        return new Entry(row.number("subject_id"), row.requiredText("file_name"), row.number("line"), shown);
    }
}
