package org.qingce.linkage.similarity;

import org.qingce.identity.DocumentNumber;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.identity.IdStatus;
import org.qingce.identity.SpreadsheetDamage;

/**
 * What an ID number as entered still says.
 *
 * @param text 18 characters where the number could be upgraded, else as settled; masked characters are {@code *}; of a
 *     number that a spreadsheet cut, the digits that are left
 * @param valid its check digit, address and date are right
 * @param masked holds {@code *}
 * @param cut a spreadsheet took the end
 */
record IdNumberText(String text, boolean valid, boolean masked, boolean cut) {

    private static final DocumentNumberJudge JUDGE = new DocumentNumberJudge();
    private static final Remembered<IdNumberText> READ = new Remembered<>(IdNumberText::read);
    private static final int KEPT_BY_SPREADSHEET = 15;

    static IdNumberText of(String raw) {
        return READ.of(raw);
    }

    private static IdNumberText read(String raw) {
        DocumentNumber number = JUDGE.judge(raw);
        if (number.damage() == SpreadsheetDamage.SCIENTIFIC) {
            return new IdNumberText(mantissa(raw), false, false, true);
        }
        String settled = number.normalised() == null ? "" : number.normalised();
        boolean zeros = number.damage() == SpreadsheetDamage.TRAILING_ZEROS;
        IdStatus status = number.status();
        boolean valid = status == IdStatus.VALID || status == IdStatus.VALID_UPGRADED;
        String text = zeros ? settled.substring(0, KEPT_BY_SPREADSHEET) : settled;
        return new IdNumberText(text, valid, status == IdStatus.MASKED, zeros);
    }

    /** The digits before the power of ten. */
    private static String mantissa(String raw) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < raw.length() && raw.charAt(i) != 'E' && raw.charAt(i) != 'e'; i++) {
            if (Character.isDigit(raw.charAt(i))) {
                digits.append((char) ('0' + Character.digit(raw.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the characters from {@code from} to {@code to} are there, and equal. */
    boolean sharesPart(IdNumberText other, int from, int to) {
        return text.length() >= to
                && other.text.length() >= to
                && text.regionMatches(from, other.text, from, to - from)
                && text.substring(from, to).indexOf('*') < 0;
    }

    /** Whether no readable character contradicts the other's. */
    boolean fitsMask(IdNumberText other) {
        if (text.length() != other.text.length()) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char o = other.text.charAt(i);
            if (c != '*' && o != '*' && c != o) {
                return false;
            }
            shared += c == o && c != '*' ? 1 : 0;
        }
        return shared > 0;
    }
}
