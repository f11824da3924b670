package org.qingce.simulate.fault;

import java.util.List;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.NumberMaker;

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
            case ID_SWAPPED -> swapped(number, dice);
            case ID_SHORT -> shortened(number, dice);
            case ID_LONG -> lengthened(number, dice);
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

    /** Two digits that do not stand side by side. Ten places apart they weigh the same: no check digit would tell. */
    private static String swapped(String number, Dice dice) {
        int apart = dice.between(2, 6);
        int at = dice.below(BODY - apart);
        for (int i = 0; i < BODY - apart; i++) {
            int left = (at + i) % (BODY - apart);
            char digit = number.charAt(left);
            if (digit != number.charAt(left + apart)) {
                return number.substring(0, left)
                        + number.charAt(left + apart)
                        + number.substring(left + 1, left + apart)
                        + digit
                        + number.substring(left + apart + 1);
            }
        }
        return number;
    }

    private static String shortened(String number, Dice dice) {
        int at = dice.below(BODY);
        return number.substring(0, at) + number.substring(at + 1);
    }

    /** A digit typed twice, or one slipped in. */
    private static String lengthened(String number, Dice dice) {
        int at = dice.below(BODY);
        String extra = dice.chance(0.6) ? number.substring(at, at + 1) : String.valueOf(dice.below(10));
        return number.substring(0, at) + extra + number.substring(at);
    }

    /** The county and birth date of one, the last four of another. */
    static String withTail(String number, String other) {
        return number.substring(0, BODY - 3) + other.substring(BODY - 3);
    }

    static boolean checks(String number) {
        return NumberMaker.withCheck(Long.parseLong(number.substring(0, BODY))).equals(number);
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
