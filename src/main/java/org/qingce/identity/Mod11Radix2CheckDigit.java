package org.qingce.identity;

import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.jspecify.annotations.Nullable;

/**
 * Check character system ISO 7064 MOD 11-2 for digit strings of any length: the weighted sum of all characters, the
 * check character counting 1 and each place to its left twice the one before, leaves 1 modulo 11; ten is written
 * {@code X}. Catches every wrong character, and every exchange of two characters fewer than ten places apart; ten places
 * apart characters weigh the same.
 */
public final class Mod11Radix2CheckDigit implements CheckDigit {
    /** The only instance needed; immutable. */
    public static final CheckDigit MOD_11_2 = new Mod11Radix2CheckDigit();

    private static final int MODULUS = 11;
    /** Far from overflow, and beyond what 17 digits reach: a remainder at each digit would double the time. */
    private static final int REDUCE_ABOVE = 1 << 24;

    private static final String CHARACTERS = "0123456789X";

    private Mod11Radix2CheckDigit() {}

    /**
     * The check character for a string of digits.
     *
     * @param code one or more ASCII digits, without check character
     * @return one character of {@code 0123456789X}
     * @throws CheckDigitException when the code is null, empty or holds anything but digits
     */
    @Override
    public String calculate(@Nullable String code) throws CheckDigitException {
        if (code == null || code.isEmpty()) {
            throw new CheckDigitException("no code to calculate a check character for");
        }
        int sum = weightedSum(code, code.length());
        if (sum < 0) {
            throw new CheckDigitException("code holds a character that is no digit: " + code);
        }
        return String.valueOf(checkCharacter(sum));
    }

    /**
     * Whether a string ends in its check character.
     *
     * @param code digits followed by the check character; null and anything else is not valid
     */
    @Override
    public boolean isValid(@Nullable String code) {
        return code != null && code.length() > 1 && endsInItsCheckCharacter(code);
    }

    static boolean endsInItsCheckCharacter(String code) {
        int last = code.length() - 1;
        int sum = weightedSum(code, last);
        return sum >= 0 && checkCharacter(sum) == code.charAt(last);
    }

    /** Sum modulo 11 of the first characters, weighted as they are in front of a check character; -1 for a non-digit. */
    static int weightedSum(String digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            sum = (sum + digit) * 2;
            if (sum > REDUCE_ABOVE) {
                sum %= MODULUS;
            }
        }
        return sum % MODULUS;
    }

    static char checkCharacter(int weightedSum) {
        return CHARACTERS.charAt((MODULUS + 1 - weightedSum) % MODULUS);
    }
}
