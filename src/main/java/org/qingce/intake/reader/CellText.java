package org.qingce.intake.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell, as close to what its author saw as its stored value allows.
 *
 * <ul>
 *   <li>Whole numbers come with all the digits stored: an ID number that a spreadsheet turned into a number arrives as
 *       {@code 451324198501010000}, so that the damage shows.
 *   <li>Other numbers are rounded to the 15 significant digits a spreadsheet shows: {@code 0.3}, not
 *       {@code 0.30000000000000004}.
 *   <li>Numbers with a date format become ISO 8601 dates, {@code TRUE} and {@code FALSE} stand for truth values, and errors
 *       come as {@code #N/A} and the like.
 * </ul>
 */
final class CellText {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_ZEROS = 40;

    private final SerialDates dates;

    CellText(boolean from1904) {
        this.dates = new SerialDates(from1904);
    }

    /**
     * The text; empty for an empty or missing cell.
     *
     * @throws IllegalStateException when the cell's text is missing from the workbook's table of shared strings
     */
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value == null && cell.getType() == CellType.STRING) {
            throw new IllegalStateException("cell " + cell.getAddress() + " points to a text that is not there");
        }
        if (value instanceof BigDecimal number) {
            return SerialDates.isDate(cell.getDataFormatId(), cell.getDataFormatString())
                    ? dates.text(number).orElseGet(() -> text(number))
                    : text(number);
        }
        Object shown = value == null ? cell.getRawValue() : value;
        return shown instanceof Boolean
                ? shown.toString().toUpperCase(Locale.ROOT)
                : shown == null ? "" : shown.toString();
    }

    private static String text(BigDecimal number) {
        BigDecimal stored = number.stripTrailingZeros();
        BigDecimal shown = stored.scale() <= 0 ? stored : stored.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > MOST_ZEROS ? shown.toString() : shown.toPlainString();
    }
}
