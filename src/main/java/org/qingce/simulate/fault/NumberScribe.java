package org.qingce.simulate.fault;

import java.util.List;
import org.qingce.simulate.world.Dice;

/** Writes resident identity numbers wrongly. Takes the true 18 characters. */
final class NumberScribe {
    private static final List<String> PLACEHOLDERS =
            List.of("000000000000000000", "111111111111111111", "666666666666666666", "123456789012345678");
    private static final int BODY = 17;

    private NumberScribe() {}

    /** Whether this number can suffer that fault: only those born up to 1980 still show one of 15 digits. */
    static boolean open(String number, Fault fault) {
        String year = number.substring(6, 10);
        return fault != Fault.ID_FIFTEEN || (year.compareTo("1900") >= 0 && year.compareTo("1980") <= 0);
    }

    static String write(String number, Fault fault, Dice dice) {
        return switch (fault) {
            case ID_MISSING -> "";
            case ID_PLACEHOLDER ->
                dice.chance(0.4) ? "000000" + number.substring(6, 14) + "0000" : dice.pick(PLACEHOLDERS);
            case ID_DIGIT -> digit(number, dice);
            case ID_TRANSPOSED -> transposed(number, dice);
            case ID_FIFTEEN -> number.substring(0, 6) + number.substring(8, BODY);
            case ID_MASKED -> number.substring(0, 6) + "********" + number.substring(14);
            case ID_EXCEL -> excel(number, dice);
            case ID_DECORATED -> decorated(number, dice);
            default -> number;
        };
    }

    private static String digit(String number, Dice dice) {
        int at = dice.below(BODY);
        int digit = (number.charAt(at) - '0' + 1 + dice.below(9)) % 10;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private static String transposed(String number, Dice dice) {
        int at = dice.below(BODY - 1);
        while (number.charAt(at) == number.charAt(at + 1)) {
            at = (at + 1) % (BODY - 1);
        }
        return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
    }

    private static String excel(String number, Dice dice) {
        return dice.chance(0.6)
                ? number.substring(0, 15) + "000"
                : number.charAt(0) + "." + number.substring(1, 6) + "E+17";
    }

    private static String decorated(String number, Dice dice) {
        if (number.endsWith("X") && dice.chance(0.6)) {
            return number.substring(0, BODY) + "x";
        }
        return switch (dice.below(4)) {
            case 0 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 1 -> "'" + number;
            case 2 -> wide(number);
            default -> number + " ";
        };
    }

    private static String wide(String number) {
        return number.codePoints()
                .collect(StringBuilder::new, (b, c) -> b.appendCodePoint(c + 0xFEE0), StringBuilder::append)
                .toString();
    }
}
