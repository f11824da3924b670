package org.qingce.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns aligned for a terminal, where East Asian characters take two cells. Rows are measured and written in blocks,
 * so that a table of any length needs little memory; widths never shrink from one block to the next.
 */
final class AlignedTable implements AutoCloseable {
    private static final int BLOCK = 500;
    private static final int END_OF_ASCII = 0x80;
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final List<List<String>> block = new ArrayList<>();
    private int[] widths = new int[0];

    AlignedTable(PrintWriter out) {
        this.out = out;
    }

    /** Adds a row; all rows have the same number of cells. */
    void add(List<String> cells) {
        block.add(cells.stream().map(AlignedTable::printable).toList());
        if (block.size() == BLOCK) {
            writeBlock();
        }
    }

    /** Writes what is still held back; the output stays open. */
    @Override
    public void close() {
        writeBlock();
        out.flush();
    }

    private void writeBlock() {
        block.forEach(this::measure);
        block.forEach(this::write);
        block.clear();
    }

    private void measure(List<String> row) {
        if (widths.length == 0) {
            widths = new int[row.size()];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(row.get(i)));
        }
    }

    private void write(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(GAP);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String printable(String cell) {
        return cell.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Cells that a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(AlignedTable::width).sum();
    }

    private static int width(int c) {
        if (c < END_OF_ASCII) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
