package org.qingce.linkage.proposal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column are like. Shares are of the values present, from 0 to 1, and each row counts.
 *
 * @param rows rows of the table
 * @param present rows with a value
 * @param distinct different values
 * @param top rows with the most frequent value
 * @param longestRun rows of one file with one value, at most; 1 where no file repeats a value
 * @param meanLength characters a value, on average
 * @param maxLength characters of the longest value
 * @param meanWords words a value, parted by white space, on average
 * @param digits share of characters that are digits
 * @param letters share of characters that are letters other than Han
 * @param han share of characters that are Han
 * @param entropy bits a value tells, on average: 0 if all are the same, log2 of {@code distinct} if all are as frequent
 * @param dates share of values that are a day, by the way it is written
 * @param wholes share of values that are whole numbers
 * @param years share of values that are whole numbers from 1800 to 2030
 * @param months share of values that are whole numbers from 1 to 12
 * @param days share of values that are whole numbers from 1 to 31
 * @param numbers share of values that are numbers, whole or not
 * @param mails share of values with one {@code @} inside
 */
public record ColumnProfile(
        long rows,
        long present,
        long distinct,
        long top,
        long longestRun,
        double meanLength,
        int maxLength,
        double meanWords,
        double digits,
        double letters,
        double han,
        double entropy,
        Map<DateForm, Double> dates,
        double wholes,
        double years,
        double months,
        double days,
        double numbers,
        double mails) {

    public ColumnProfile {
        dates = Map.copyOf(dates);
    }

    /** Share of the rows without a value; 0 for a table without rows. */
    public double missingShare() {
        return rows == 0 ? 0 : (double) (rows - present) / rows;
    }

    /** Share of the values present that are the most frequent one. */
    public double topShare() {
        return present == 0 ? 0 : (double) top / present;
    }

    /** Different values by values present: 1 if none repeats. */
    public double distinctShare() {
        return present == 0 ? 0 : (double) distinct / present;
    }

    /** How many values, all equally frequent, would tell as much: 2 to the entropy. */
    public double effectiveValues() {
        return Math.pow(2, entropy);
    }

    /** Share of the values that are a day. */
    public double dateShare() {
        double[] shares = dates.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }

    /** The way most of the days are written; null if there is none. */
    public @Nullable DateForm usualDateForm() {
        DateForm usual = null;
        for (DateForm form : DateForm.values()) {
            double share = dates.getOrDefault(form, 0.0);
            if (share > 0 && (usual == null || share > dates.getOrDefault(usual, 0.0))) {
                usual = form;
            }
        }
        return usual;
    }
}
