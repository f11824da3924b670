package org.qingce.dedupe;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated text (RFC 4180). */
final class CsvText {

    private CsvText() {}

    static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
