package org.qingce.intake.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a sheet. Memory stays flat but for the table of shared strings, which the library holds whole; a
 * {@link FileScan} beforehand has seen to it that unpacking stays within bounds.
 */
final class XlsxReader implements RecordReader {
    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText cells;
    private List<String> header = List.of();
    private String[] values = {};
    private @Nullable String badCell;
    private long line;
    private long headerLines;
    private long blankLines;

    private XlsxReader(Path file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.cells = new CellText(workbook.isDate1904());
    }

    static XlsxReader open(Path file, ReaderSettings settings) throws IOException {
        boolean styles;
        try (XlsxPackage checked = XlsxPackage.open(file)) {
            styles = checked.hasStyles();
        }
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(styles, true));
            XlsxReader reader = new XlsxReader(file, workbook, sheet(file, workbook, settings.sheet()));
            reader.readHeader();
            return reader;
        } catch (IOException | RuntimeException e) {
            if (workbook != null) {
                workbook.close();
            }
            throw e instanceof UnreadableFileException unreadable ? unreadable : XlsxPackage.damaged(file, e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRecord read() throws IOException {
        while (advance()) {
            if (badCell != null) {
                return RawRecord.rejected(line, 1, () -> "", RejectReason.UNREADABLE_CELL, badCell);
            }
            if (values.length == 0) {
                blankLines++;
            } else if (header.equals(List.of(values))) {
                headerLines++;
            } else {
                return record();
            }
        }
        return null;
    }

    @Override
    public long headerLines() {
        return headerLines;
    }

    @Override
    public long blankLines() {
        return blankLines;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static Sheet sheet(Path file, ReadableWorkbook workbook, @Nullable String wanted) throws IOException {
        List<String> names = workbook.getSheets().map(Sheet::getName).toList();
        int index = XlsxPackage.choose(names, wanted);
        return workbook.getSheet(index)
                .orElseThrow(() -> new UnreadableFileException(file, FileFault.NO_SHEET, wanted + ", sheets " + names));
    }

    private void readHeader() throws IOException {
        while (header.isEmpty()) {
            if (!advance()) {
                throw new UnreadableFileException(file, FileFault.EMPTY, "no row with a value");
            }
            if (badCell != null) {
                throw new UnreadableFileException(
                        file, FileFault.HEADER, "row " + line + " has a cell that cannot be read");
            }
            header = List.of(values);
            blankLines += values.length == 0 ? 1 : 0;
        }
        headerLines = 1;
    }

    private RawRecord record() {
        String[] own = values;
        long length = Stream.of(own).mapToLong(String::length).sum();
        if (length > RecordReaders.MAX_RECORD_BYTES) {
            return RawRecord.rejected(line, 1, () -> start(own), RejectReason.RECORD_TOO_LONG, "characters " + length);
        }
        if (values.length > header.size()) {
            String detail = "fields " + values.length + ", header " + header.size();
            return RawRecord.rejected(line, 1, () -> String.join("\t", own), RejectReason.TOO_MANY_FIELDS, detail);
        }
        String[] all = Arrays.copyOf(values, header.size());
        Arrays.fill(all, values.length, all.length, "");
        return RawRecord.of(line, 1, all, () -> String.join("\t", own));
    }

    private static String start(String[] values) {
        return String.join("\t", values).substring(0, RecordReaders.MAX_RECORD_BYTES);
    }

    /**
     * Goes to the next row: {@code values} without the empty cells at its end, or {@code badCell}. Row numbers that do not
     * rise, or cannot be read, are counted on, so that no two records share one.
     */
    private boolean advance() throws IOException {
        badCell = null;
        line++;
        values = new String[0];
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Row row = rows.next();
            line = Math.max(line, row.getRowNum());
            values = texts(row);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            badCell = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            throw XlsxPackage.damaged(file, e);
        }
        return true;
    }

    private String[] texts(Row row) {
        String[] texts = new String[row.getCellCount()];
        int used = 0;
        for (int column = 0; column < texts.length; column++) {
            texts[column] = cells.of(row.getCell(column));
            used = texts[column].isBlank() ? used : column + 1;
        }
        return Arrays.copyOf(texts, used);
    }
}
