package org.qingce.simulate.extract;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows into an xlsx, and into further ones ({@code -2}, {@code -3} …) when a file is full. */
final class Sheets implements Closeable {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int FLUSH = 1000;

    private final Shift shift;
    private final List<String> columns;
    private final int rowsPerFile;
    private int files;
    private int row;
    private String name;
    private Path path;
    private OutputStream out;
    private Workbook workbook;
    private Worksheet sheet;

    Sheets(Shift shift, List<String> columns, int rowsPerFile) throws IOException {
        this.shift = shift;
        this.columns = columns;
        this.rowsPerFile = rowsPerFile;
        name = shift.fileName(".xlsx");
        path = shift.night().folder().resolve(name);
        out = new BufferedOutputStream(Files.newOutputStream(path));
        workbook = new Workbook(out, "qingce", "1.0");
        sheet = workbook.newWorksheet("Sheet1");
        begin();
    }

    String name() {
        return name;
    }

    /** Number of the row in its sheet; the header is row 1. */
    int line() {
        return row + 1;
    }

    void row() throws IOException {
        if (row == rowsPerFile) {
            end();
            name = shift.fileName("-" + (files + 1) + ".xlsx");
            path = shift.night().folder().resolve(name);
            out = new BufferedOutputStream(Files.newOutputStream(path));
            workbook = new Workbook(out, "qingce", "1.0");
            sheet = workbook.newWorksheet("Sheet1");
            begin();
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    void text(int column, String value) {
        if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }

    void number(int column, long value) {
        sheet.value(row, column, value);
    }

    /** A time of day given in minutes, as a text or as an Excel date. */
    void time(int column, int day, int minutes, boolean asText) {
        LocalDateTime time = LocalDate.ofEpochDay(day).atTime(minutes / 60, minutes % 60);
        if (asText) {
            sheet.value(row, column, TEXT.format(time));
        } else {
            sheet.value(row, column, time);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }

    private void begin() {
        files++;
        row = 0;
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
        }
    }

    private void end() throws IOException {
        workbook.close();
        out.close();
        SameBytes.rewrite(path);
        shift.truth().finish(shift.source().id(), name, row + 1L, 1, row);
    }
}
