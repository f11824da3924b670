package org.qingce.measures.trend;

import java.nio.file.Path;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;

/**
 * What a trend is compared with, and when a change is an alert.
 *
 * @param runs runs that are looked back on; 2 or more
 * @param yearTolerance days that the same day last year may be away; 0 to 180
 * @param changesNeeded changes that a figure must have seen; 3 or more
 * @param times how many times the usual change; above 0
 * @param floorPoints percentage points below which no change is an alert; above 0
 * @param noise standard errors that small numbers may explain; 0 or more
 */
public record TrendSettings(
        int runs, int yearTolerance, int changesNeeded, double times, double floorPoints, double noise) {

    /** As in the shipped {@code jobs/trend.yaml}. */
    public static final TrendSettings USUAL = new TrendSettings(60, 15, 6, 5, 0.5, 3);

    /**
     * Reads {@code trend.yaml}.
     *
     * @throws DefinitionException naming file and reason, if a number is out of range
     */
    public static TrendSettings read(Path file) {
        Located<TrendSettings> located = DefinitionFiles.read(file, TrendSettings.class);
        TrendSettings read = located.value();
        require(located, read.runs >= 2, "runs must be 2 or more");
        require(
                located,
                read.yearTolerance >= 0 && read.yearTolerance <= 180,
                "year_tolerance must lie between 0 and 180");
        require(located, read.changesNeeded >= 3, "changes_needed must be 3 or more");
        require(located, read.times > 0, "times must be above 0");
        require(located, read.floorPoints > 0, "floor_points must be above 0");
        require(located, read.noise >= 0, "noise must be 0 or more");
        return read;
    }

    private static void require(Located<?> where, boolean right, String reason) {
        if (!right) {
            throw new DefinitionException(where, reason);
        }
    }

    /** The least that counts as a usual change, so that a figure that never moved is not alarmed by less than the floor. */
    double leastUsual() {
        return floorPoints / times;
    }
}
