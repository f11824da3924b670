package org.qingce.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.qingce.intake.source.ColumnDefinition;
import org.qingce.intake.source.SourceDefinition;

/**
 * An extract of any source as its definition has it, in any form. Each name and each number holds a mark that must not be met in a message.
 *
 * @param source whose it is
 * @param headings names of the columns
 * @param rows values, one a heading
 */
record SourceExtract(SourceDefinition source, List<String> headings, List<List<String>> rows) {

    static final String NAME = "标记甲";
    static final String NUMBER = "45130277112233";
    static final int ROWS = 12;

    static SourceExtract of(SourceDefinition source) {
        return of(source, ROWS);
    }

    static SourceExtract of(SourceDefinition source, int rows) {
        List<String> headings =
                source.columns().stream().map(ColumnDefinition::name).toList();
        List<List<String>> all = IntStream.range(0, rows)
                .mapToObj(row -> source.columns().stream()
                        .map(column -> value(column, row))
                        .toList())
                .toList();
        return new SourceExtract(source, headings, all);
    }

    private static String value(ColumnDefinition column, int row) {
        String to = String.join(" ", column.to());
        if (to.endsWith("id_number") || to.endsWith("certificate_no")) {
            return NUMBER.substring(0, Math.min(NUMBER.length(), width(column) - 2)) + (10 + row);
        }
        if (to.endsWith("name")) {
            return NAME;
        }
        if (to.contains("date")) {
            return "19511214";
        }
        return column.codes().keySet().stream().sorted().findFirst().orElse("1");
    }

    private static int width(ColumnDefinition column) {
        return column.width() == null ? 100 : column.width();
    }

    /** The same with one row made anew. */
    SourceExtract with(int row, UnaryOperator<List<String>> change) {
        var changed = new ArrayList<>(rows);
        changed.set(row, change.apply(new ArrayList<>(rows.get(row))));
        return new SourceExtract(source, headings, changed);
    }

    /** The same with another value in each column that takes this field in one of the rows. */
    SourceExtract with(int row, String field, String value) {
        return with(row, values -> {
            source.columns().stream()
                    .filter(column -> column.to().stream().anyMatch(to -> to.endsWith(field)))
                    .forEach(column -> values.set(source.columns().indexOf(column), value));
            return values;
        });
    }

    /** The same with the columns the other way round. */
    SourceExtract reversed() {
        return new SourceExtract(
                source,
                turned(headings),
                rows.stream().map(SourceExtract::turned).toList());
    }

    private static List<String> turned(List<String> values) {
        var turned = new ArrayList<>(values);
        Collections.reverse(turned);
        return turned;
    }

    /** The same with a further column. */
    SourceExtract and(String heading, String value) {
        return new SourceExtract(
                source,
                joined(headings, heading),
                rows.stream().map(row -> joined(row, value)).toList());
    }

    private static List<String> joined(List<String> values, String further) {
        var joined = new ArrayList<>(values);
        joined.add(further);
        return joined;
    }

    /** The same without the first column that must be there. */
    SourceExtract withoutARequiredColumn() {
        int column = headings.indexOf(source.columns().stream()
                .filter(ColumnDefinition::required)
                .findFirst()
                .orElseThrow()
                .name());
        UnaryOperator<List<String>> cut = values -> {
            var rest = new ArrayList<>(values);
            rest.remove(column);
            return rest;
        };
        return new SourceExtract(
                source, cut.apply(headings), rows.stream().map(cut).toList());
    }

    /** Lines of delimited text, the headings first. */
    List<String> lines(String separator) {
        var lines = new ArrayList<String>();
        lines.add(String.join(separator, headings));
        rows.forEach(row -> lines.add(String.join(separator, row)));
        return lines;
    }

    String text(String separator) {
        return String.join("\n", lines(separator)) + "\n";
    }

    /** Lines of fixed width. */
    List<byte[]> fixed(Charset charset) {
        return rows.stream().map(row -> fixed(row, charset)).toList();
    }

    private byte[] fixed(List<String> row, Charset charset) {
        var line = new ByteArrayOutputStream();
        for (int column = 0; column < row.size(); column++) {
            byte[] value = row.get(column).getBytes(charset);
            line.writeBytes(padded(value, source.widths().get(column)));
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static byte[] padded(byte[] value, int width) {
        byte[] padded = Arrays.copyOf(value, width);
        Arrays.fill(padded, Math.min(value.length, width), width, (byte) ' ');
        return padded;
    }

    /** A workbook of one sheet, all cells text. */
    byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "qingce", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            fill(sheet, 0, headings);
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }

    @Override
    public String toString() {
        return source.id() + headings.stream().collect(Collectors.joining(", ", " (", ")"));
    }
}
