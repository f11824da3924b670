package org.qingce.identity;

import static org.qingce.identity.ResidentNumber.LENGTH;
import static org.qingce.identity.ResidentNumber.OLD_LENGTH;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes every text that is one damage away from a number as entered, cheapest explanation first. */
final class RepairAttempts {
    private static final char[] CHARACTERS = "0123456789X".toCharArray();
    private static final int MOST_FILLED = 3;
    private static final int DATE_FROM = 6;
    private static final int DATE_TO = 14;

    private final String entered;
    private final Consumer<RepairAttempt> attempts;

    RepairAttempts(String entered, Consumer<RepairAttempt> attempts) {
        this.entered = entered;
        this.attempts = attempts;
    }

    void oneDamageAway() {
        switch (entered.length()) {
            case LENGTH, OLD_LENGTH -> {
                swaps();
                replacements();
            }
            case LENGTH - 1, OLD_LENGTH - 1 -> insertions();
            case LENGTH + 1, OLD_LENGTH + 1 -> removals();
            default -> {
                // further away than one damage
            }
        }
    }

    /** Fills the stars: first from the row's birth date, the rest with every digit, as long as these are few. */
    void fillings(@Nullable LocalDate birthDate) {
        boolean resident = entered.length() == LENGTH || entered.length() == OLD_LENGTH;
        String text = resident && birthDate != null ? withBirthDate(birthDate) : entered;
        long stars = text.chars().limit(LENGTH - 1).filter(c -> c == '*').count();
        if (resident && stars <= MOST_FILLED) {
            fill(text.toCharArray(), entered.indexOf('*') + 1);
        }
    }

    private String withBirthDate(LocalDate birthDate) {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(birthDate);
        boolean old = entered.length() == OLD_LENGTH;
        String digits = old ? date.substring(2) : date;
        StringBuilder filled = new StringBuilder(entered);
        for (int i = DATE_FROM; i < (old ? DATE_TO - 2 : DATE_TO); i++) {
            if (entered.charAt(i) == '*') {
                filled.setCharAt(i, digits.charAt(i - DATE_FROM));
            }
        }
        return filled.toString();
    }

    private void fill(char[] text, int position) {
        int star = String.valueOf(text).indexOf('*');
        if (star < 0) {
            attempt(String.valueOf(text), RepairOperation.FILLED, position);
            return;
        }
        for (char c : CHARACTERS) {
            char[] filled = text.clone();
            filled[star] = c;
            fill(filled, position);
        }
    }

    private void swaps() {
        for (int i = 0; i + 1 < entered.length(); i++) {
            if (entered.charAt(i) != entered.charAt(i + 1)) {
                String pair = "" + entered.charAt(i + 1) + entered.charAt(i);
                attempt(entered.substring(0, i) + pair + entered.substring(i + 2), RepairOperation.SWAPPED, i + 1);
            }
        }
    }

    private void replacements() {
        for (int i = 0; i < entered.length(); i++) {
            for (char c : CHARACTERS) {
                if (c != entered.charAt(i)) {
                    String text = entered.substring(0, i) + c + entered.substring(i + 1);
                    attempt(text, RepairOperation.REPLACED, i + 1);
                }
            }
        }
    }

    private void insertions() {
        for (int i = 0; i <= entered.length(); i++) {
            for (char c : CHARACTERS) {
                attempt(entered.substring(0, i) + c + entered.substring(i), RepairOperation.INSERTED, i + 1);
            }
        }
    }

    private void removals() {
        for (int i = 0; i < entered.length(); i++) {
            attempt(entered.substring(0, i) + entered.substring(i + 1), RepairOperation.REMOVED, i + 1);
        }
    }

    private void attempt(String text, RepairOperation operation, int position) {
        attempts.accept(new RepairAttempt(text, operation, position));
    }
}
