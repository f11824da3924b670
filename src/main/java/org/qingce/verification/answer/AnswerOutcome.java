package org.qingce.verification.answer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a file; the four counts add up to its rows.
 *
 * @param accepted answers that are in force now
 * @param repeated rows that say what is in force already, or what another row of the file says
 * @param empty rows that nobody filled in
 * @param refused rows that were not taken
 * @param refusedFile where these stand, with the reason, to be corrected and handed in again; null where there are none
 * @param takenBefore whether the very same file was taken in earlier, so that nothing was done; all counts are 0 then
 */
public record AnswerOutcome(
        long accepted,
        long repeated,
        long empty,
        long refused,
        @Nullable Path refusedFile,
        boolean takenBefore) {}
