package org.qingce.linkage.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with its truth.
 *
 * @param headings the headings of its columns
 * @param rows the cells of each row, in the order of the headings; empty where missing
 * @param truth whom each row means; equal for rows of one person
 */
record TestTable(List<String> headings, List<List<String>> rows, List<String> truth) {

    TestTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        truth = List.copyOf(truth);
    }

    /** The cells of a column. */
    List<String> column(String heading) {
        int at = headings.indexOf(heading);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** The same without some columns. */
    TestTable without(String... unwanted) {
        List<String> left = headings.stream()
                .filter(heading -> !List.of(unwanted).contains(heading))
                .toList();
        List<List<String>> cut = rows.stream()
                .map(row -> left.stream()
                        .map(heading -> row.get(headings.indexOf(heading)))
                        .toList())
                .toList();
        return new TestTable(left, cut, truth);
    }

    /** The same rows in a random order. */
    TestTable shuffled(Draw draw) {
        var order = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            order.add(row);
        }
        draw.shuffle(order);
        return new TestTable(
                headings,
                order.stream().map(rows::get).toList(),
                order.stream().map(truth::get).toList());
    }

    /** Writes comma-separated text with quotes where need be (RFC 4180), a blank after each comma where asked for. */
    void write(Path file, boolean blankAfterComma) throws IOException {
        String separator = blankAfterComma ? ", " : ",";
        var lines = new ArrayList<String>();
        lines.add(String.join(separator, headings));
        rows.forEach(row -> lines.add(row.stream().map(TestTable::quoted).collect(Collectors.joining(separator))));
        Files.write(file, lines);
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
