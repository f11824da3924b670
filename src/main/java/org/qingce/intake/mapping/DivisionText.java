package org.qingce.intake.mapping;

import org.jspecify.annotations.Nullable;
import org.qingce.standard.BlankText;
import org.qingce.standard.Problem;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/**
 * A division code written with 2, 4, 6, 9 or 12 digits, brought to the length of its level: filling zeros go, so that
 * {@code 451302101000} becomes the township {@code 451302101}. Whether there is such a division is for the rules to say.
 */
final class DivisionText implements Standard<String> {

    private final BlankText blank = BlankText.USUAL;

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null || blank.isBlank(raw)) {
            return Standardised.blank();
        }
        String code = raw.strip();
        return switch (code.length()) {
            case 2, 4, 6, 9, 12 ->
                digitsOnly(code) ? Standardised.of(ofItsLevel(code)) : Standardised.problem(Problem.BAD_CHARACTER);
            default -> Standardised.problem(digitsOnly(code) ? Problem.BAD_LENGTH : Problem.BAD_CHARACTER);
        };
    }

    /** The code as the table {@code division} keeps it: 2, 4, 6, 9 or 12 digits, by its level. */
    static String ofItsLevel(String code) {
        String level = code;
        while (level.length() > 6 && level.endsWith("000")) {
            level = level.substring(0, level.length() - 3);
        }
        while (level.length() > 2 && level.length() <= 6 && level.endsWith("00")) {
            level = level.substring(0, level.length() - 2);
        }
        return level;
    }

    private static boolean digitsOnly(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
