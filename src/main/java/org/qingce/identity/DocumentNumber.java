package org.qingce.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one document number. Birth date, sex and division are what the characters say, also where the number
 * as a whole is faulty: of {@link IdStatus#BAD_CHECK_DIGIT} all three are given, of {@link IdStatus#BAD_ADDRESS} and
 * {@link IdStatus#BAD_DATE} those that could be read.
 *
 * @param kind kind of document
 * @param status the judgement
 * @param normalised 18 characters for a valid number; for a faulty or foreign one the text as entered with widths, case
 *     and look-alikes settled and noise removed, masked characters as {@code *}; null for {@link IdStatus#BLANK},
 *     {@link IdStatus#PLACEHOLDER} and a number written as a power of ten
 * @param birthDate null where it cannot be read
 * @param sex null where it cannot be read
 * @param divisionCode six-digit address code, for a foreigner's card the province ({@code 320000}); null where it is
 *     unknown or cannot be read
 * @param damage what a spreadsheet did to it
 */
public record DocumentNumber(
        DocumentKind kind,
        IdStatus status,
        @Nullable String normalised,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String divisionCode,
        SpreadsheetDamage damage) {

    /** A number off which nothing can be read. */
    static DocumentNumber unread(DocumentKind kind, IdStatus status, @Nullable String normalised) {
        return new DocumentNumber(kind, status, normalised, null, null, null, SpreadsheetDamage.NONE);
    }

    DocumentNumber damagedBy(SpreadsheetDamage cause) {
        return cause == damage
                ? this
                : new DocumentNumber(kind, status, normalised, birthDate, sex, divisionCode, cause);
    }
}
