package org.qingce.population.review;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a review file; the four counts add up to its rows.
 *
 * @param decided decisions that are in force now
 * @param repeated rows that say what is in force already, or what another row of the file says
 * @param undecided rows whose verdict was left empty
 * @param refused rows that were not taken
 * @param refusedFile where these stand, with why, to be corrected and handed in again; null where there are none
 * @param takenBefore whether the very same file was taken in earlier, so that nothing was done; all counts are 0 then
 */
public record ReviewOutcome(
        long decided,
        long repeated,
        long undecided,
        long refused,
        @Nullable Path refusedFile,
        boolean takenBefore) {}
