package org.qingce.identity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Judges numbers laid out as GB 11643-1999 says: 6 digits address, 8 digits birth date, 3 digits serial number (odd for
 * men), 1 check character; before 1999-10 two digits of the year and no check character.
 */
final class ResidentNumber {
    static final int LENGTH = 18;
    static final int OLD_LENGTH = 15;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    /** From this serial number on, a 15-digit number belongs to a person born in the 1800s. */
    private static final int FIRST_SERIAL_OF_1800S = 996;

    private ResidentNumber() {}

    /** The judgement if the text is a valid 18-character number as it stands, else null; makes no garbage. */
    static @Nullable DocumentNumber ifValid(String text) {
        if (text.length() != LENGTH || !Mod11Radix2CheckDigit.endsInItsCheckCharacter(text)) {
            return null;
        }
        AddressCode address = AddressCode.of(digits(text, 0, 6));
        LocalDate birth = address == null ? null : birthDate(text);
        return address == null || birth == null ? null : judged(IdStatus.VALID, text, address, birth);
    }

    /** Whether the text has the layout: 18 characters, digits save that the last may be X, or 15 digits. */
    static boolean fits(String text) {
        return (text.length() == LENGTH || text.length() == OLD_LENGTH) && hasOnlyItsCharacters(text);
    }

    /** A cheap test that every text passes that is valid as it stands. */
    static boolean mayBeValid(String text) {
        return text.length() == LENGTH ? Mod11Radix2CheckDigit.endsInItsCheckCharacter(text) : fits(text);
    }

    /** Judges any text as a resident number; never null. */
    static DocumentNumber judge(String text) {
        if (text.length() != LENGTH && text.length() != OLD_LENGTH) {
            return DocumentNumber.unread(DocumentKind.RESIDENT_ID, IdStatus.BAD_LENGTH, text);
        }
        if (!hasOnlyItsCharacters(text)) {
            return DocumentNumber.unread(DocumentKind.RESIDENT_ID, IdStatus.BAD_CHARACTER, text);
        }
        return text.length() == LENGTH ? judgeNew(text) : judgeOld(text);
    }

    private static DocumentNumber judgeNew(String text) {
        AddressCode address = AddressCode.of(digits(text, 0, 6));
        LocalDate birth = birthDate(text);
        if (address == null || birth == null) {
            return judged(address == null ? IdStatus.BAD_ADDRESS : IdStatus.BAD_DATE, text, address, birth);
        }
        if (Mod11Radix2CheckDigit.endsInItsCheckCharacter(text)) {
            return judged(IdStatus.VALID, text, address, birth);
        }
        DocumentNumber wrong = judged(IdStatus.BAD_CHECK_DIGIT, text, address, birth);
        return text.endsWith("000") ? wrong.damagedBy(SpreadsheetDamage.TRAILING_ZEROS) : wrong;
    }

    private static DocumentNumber judgeOld(String text) {
        String upgraded = upgrade(text);
        AddressCode code = AddressCode.of(digits(text, 0, 6));
        AddressCode address = code == null || code.kind() != DocumentKind.RESIDENT_ID ? null : code;
        LocalDate birth = birthDate(upgraded);
        boolean valid = address != null && birth != null;
        IdStatus fault = address == null ? IdStatus.BAD_ADDRESS : IdStatus.BAD_DATE;
        return judged(valid ? IdStatus.VALID_UPGRADED : fault, valid ? upgraded : text, address, birth);
    }

    private static DocumentNumber judged(
            IdStatus status, String number, @Nullable AddressCode address, @Nullable LocalDate birth) {
        DocumentKind kind = address == null ? DocumentKind.RESIDENT_ID : address.kind();
        String division = address == null ? null : address.divisionCode();
        char serialEnd = number.charAt(number.length() == LENGTH ? LENGTH - 2 : OLD_LENGTH - 1);
        return new DocumentNumber(
                kind, status, number, birth, Sex.ofSerial(serialEnd - '0'), division, SpreadsheetDamage.NONE);
    }

    /** The 18-character form of 15 digits. */
    private static String upgrade(String text) {
        String century = digits(text, 12, 15) >= FIRST_SERIAL_OF_1800S ? "18" : "19";
        String digits = text.substring(0, 6) + century + text.substring(6);
        return digits + Mod11Radix2CheckDigit.checkCharacter(Mod11Radix2CheckDigit.weightedSum(digits, LENGTH - 1));
    }

    private static boolean hasOnlyItsCharacters(String text) {
        int digits = text.length() == LENGTH && text.charAt(LENGTH - 1) == 'X' ? LENGTH - 1 : text.length();
        return Mod11Radix2CheckDigit.weightedSum(text, digits) >= 0;
    }

    private static @Nullable LocalDate birthDate(String text) {
        int year = digits(text, 6, 10);
        int month = digits(text, 10, 12);
        int day = digits(text, 12, 14);
        boolean real = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return real ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
