package org.qingce.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the workbook.
 *
 * @param name sheet name, at most 31 characters
 * @param columns headings with what stands below them
 * @param rows one value per column: {@code String}, {@code Long}, {@code BigDecimal}, {@code LocalDate}; null for an empty cell
 */
record SheetTable(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** What a column holds. */
    enum Kind {
        /** Text, never a formula. */
        TEXT(null, 24),
        /** Long text. */
        LONG_TEXT(null, 60),
        /** A whole number. */
        COUNT("#,##0", 13),
        /** A share; 0.9531 is shown as 95.31%. */
        PERCENT("0.00%", 12),
        /** A number with a fraction. */
        DECIMAL("#,##0.00", 12),
        /** Percentage points. */
        POINTS("+0.00;-0.00;0.00", 12),
        /** A day. */
        DAY("yyyy-mm-dd", 12);

        private final @Nullable String format;
        private final int width;

        Kind(@Nullable String format, int width) {
            this.format = format;
            this.width = width;
        }

        @Nullable
        String format() {
            return format;
        }

        int width() {
            return width;
        }
    }

    /** A heading and what stands below it. */
    record Column(String title, Kind kind) {}
}
