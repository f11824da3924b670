package org.qingce.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;

/**
 * The judgement part by part, as plain functions of one text for SQL. Each takes the number as received, null included,
 * never throws, and knows no placeholders beyond those that everybody uses.
 */
public final class DocumentNumberFunctions {
    private static final DocumentNumberJudge JUDGE = new DocumentNumberJudge();

    private DocumentNumberFunctions() {}

    /** Name of the {@link IdStatus}. */
    public static String status(@Nullable String raw) {
        return JUDGE.judge(raw).status().name();
    }

    /** Name of the {@link DocumentKind}. */
    public static String kind(@Nullable String raw) {
        return JUDGE.judge(raw).kind().name();
    }

    /** See {@link DocumentNumber#normalised}. */
    public static @Nullable String normalised(@Nullable String raw) {
        return JUDGE.judge(raw).normalised();
    }

    /** See {@link DocumentNumber#birthDate}. */
    public static @Nullable LocalDate birthDate(@Nullable String raw) {
        return JUDGE.judge(raw).birthDate();
    }

    /** {@code 1} or {@code 2}; null where it cannot be read. */
    public static @Nullable String sexCode(@Nullable String raw) {
        Sex sex = JUDGE.judge(raw).sex();
        return sex == null ? null : sex.code();
    }

    /** See {@link DocumentNumber#divisionCode}. */
    public static @Nullable String divisionCode(@Nullable String raw) {
        return JUDGE.judge(raw).divisionCode();
    }

    /** Whether a spreadsheet took digits that are not to be had back from this text. */
    public static boolean lostDigitsToSpreadsheet(@Nullable String raw) {
        return JUDGE.judge(raw).damage().losesDigits();
    }

    /**
     * Whether a resident ID's address code cannot have been in use in the year of birth: a warning only, as a person may
     * be given a number years after birth. Numbers of other kinds, and those without readable address and date, are not
     * outside.
     */
    public static boolean bornOutsideAddressYears(@Nullable String raw) {
        DocumentNumber number = JUDGE.judge(raw);
        LocalDate birth = number.birthDate();
        String code = number.divisionCode();
        if (birth == null || code == null || number.kind() != DocumentKind.RESIDENT_ID) {
            return false;
        }
        DivisionCode division = DivisionCodes.standard().find(code);
        return division != null && !division.years().possibleIn(birth.getYear());
    }
}
