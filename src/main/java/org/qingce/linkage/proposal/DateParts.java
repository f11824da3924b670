package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three columns that are one date: year, month and day.
 *
 * @param year column of the year
 * @param month column of the month
 * @param day column of the day of the month
 */
public record DateParts(String year, String month, String day) {

    private static final int APART = 3;

    /** The triples among the columns, found by their ranges and by standing close together. */
    static List<DateParts> among(List<ColumnProposal> columns) {
        var found = new ArrayList<DateParts>();
        for (int year = 0; year < columns.size(); year++) {
            DateParts parts = isYear(columns.get(year)) ? around(columns, year) : null;
            if (parts != null && found.stream().noneMatch(other -> other.shares(parts))) {
                found.add(parts);
            }
        }
        return found;
    }

    /** Whether the column is one of the three. */
    boolean has(String column) {
        return year.equals(column) || month.equals(column) || day.equals(column);
    }

    /** What the column is in this date. */
    ColumnKind kindOf(String column) {
        return year.equals(column)
                ? ColumnKind.YEAR_OF_DATE
                : month.equals(column) ? ColumnKind.MONTH_OF_DATE : ColumnKind.DAY_OF_DATE;
    }

    private boolean shares(DateParts other) {
        return has(other.year) || has(other.month) || has(other.day);
    }

    private static @Nullable DateParts around(List<ColumnProposal> columns, int year) {
        int from = Math.max(0, year - APART);
        int to = Math.min(columns.size(), year + APART + 1);
        for (int month = from; month < to; month++) {
            for (int day = from; day < to; day++) {
                if (month != day
                        && month != year
                        && day != year
                        && isMonth(columns.get(month))
                        && isDay(columns.get(day))) {
                    return new DateParts(
                            columns.get(year).column(),
                            columns.get(month).column(),
                            columns.get(day).column());
                }
            }
        }
        return null;
    }

    private static boolean isYear(ColumnProposal column) {
        return isFree(column)
                && column.profile().years() >= 0.9
                && column.profile().meanLength() > 3.5;
    }

    private static boolean isMonth(ColumnProposal column) {
        return isFree(column)
                && column.profile().months() >= 0.95
                && column.profile().effectiveValues() > 6;
    }

    private static boolean isDay(ColumnProposal column) {
        return isFree(column)
                && column.profile().days() >= 0.95
                && column.profile().months() < 0.8
                && column.profile().effectiveValues() > 15;
    }

    private static boolean isFree(ColumnProposal column) {
        return switch (column.kind()) {
            case YEAR, MONTH_OF_DATE, DAY_OF_DATE, NUMBER, CODE, CATEGORY, NUMBER_OF_PERSON -> true;
            default -> false;
        };
    }
}
