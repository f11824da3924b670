package org.qingce.truth;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A document number as written, judged by own arithmetic after GB 11643-1999.
 *
 * @param number 18 characters, or what was entered; null when nothing usable was
 * @param birth read off the number; null where it is no day
 * @param sex 1 or 2, read off the number; null where it is no resident number
 * @param damaged digits were lost in a spreadsheet
 */
record Card(Verdict verdict, String number, LocalDate birth, String sex, boolean damaged) {

    enum Verdict {
        BLANK,
        PLACEHOLDER,
        MASKED,
        OTHER_DOCUMENT,
        BAD_LENGTH,
        BAD_CHARACTER,
        BAD_ADDRESS,
        BAD_DATE,
        BAD_CHECK_DIGIT,
        VALID,
        VALID_UPGRADED
    }

    private static final AddressCodes ADDRESSES = new AddressCodes();
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final String CHECK = "10X98765432";

    static Card of(String written) {
        String text = settled(written == null ? "" : written);
        if (text.isEmpty()) {
            return nothing(Verdict.BLANK, false);
        } else if (text.matches("\\d\\.\\d+E\\+\\d+")) {
            return nothing(Verdict.BAD_CHARACTER, true);
        } else if (text.matches("(.)\\1*|123456789012345678|0{6}\\d{8}0{4}")) {
            return nothing(Verdict.PLACEHOLDER, false);
        } else if (text.contains("*")) {
            return nothing(Verdict.MASKED, false);
        } else if (text.matches("[A-Z]\\d{7,8}")) {
            return new Card(Verdict.OTHER_DOCUMENT, text, null, null, false);
        } else if (text.matches("\\d{15}")) {
            return old(text);
        }
        return text.matches("\\d{17}[\\dX]") ? resident(text) : new Card(Verdict.BAD_LENGTH, text, null, null, false);
    }

    boolean valid() {
        return verdict == Verdict.VALID || verdict == Verdict.VALID_UPGRADED;
    }

    boolean entered() {
        return verdict != Verdict.BLANK && verdict != Verdict.PLACEHOLDER;
    }

    private static String settled(String written) {
        var text = new StringBuilder();
        for (char c : written.toCharArray()) {
            char narrow = c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c;
            if (" '\u3000".indexOf(narrow) < 0) {
                text.append(narrow);
            }
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    private static Card nothing(Verdict verdict, boolean damaged) {
        return new Card(verdict, null, null, null, damaged);
    }

    private static Card old(String text) {
        String body = text.substring(0, 6) + "19" + text.substring(6);
        Card card = resident(body + check(body));
        return card.verdict == Verdict.VALID
                ? new Card(Verdict.VALID_UPGRADED, card.number, card.birth, card.sex, false)
                : new Card(card.verdict, text, card.birth, card.sex, false);
    }

    private static Card resident(String text) {
        LocalDate birth = birth(text);
        String sex = (text.charAt(16) - '0') % 2 == 1 ? "1" : "2";
        boolean fits = text.charAt(17) == check(text);
        Verdict verdict = !ADDRESSES.contain(text.substring(0, 6))
                ? Verdict.BAD_ADDRESS
                : birth == null ? Verdict.BAD_DATE : fits ? Verdict.VALID : Verdict.BAD_CHECK_DIGIT;
        boolean damaged = verdict == Verdict.BAD_CHECK_DIGIT && text.endsWith("000");
        return new Card(verdict, text, birth, sex, damaged);
    }

    /** A day in a year that a living or future bearer can be born in. */
    private static LocalDate birth(String text) {
        LocalDate day = Tsv.day(text.substring(6, 14));
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    /** The weight of the digit in place i, from 0, is 2 to the power 17 - i modulo 11. */
    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (text.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return CHECK.charAt(sum % 11);
    }
}
