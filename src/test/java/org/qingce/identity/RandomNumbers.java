package org.qingce.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;

/** Numbers made by the book, for the laws that all numbers obey. */
final class RandomNumbers {
    private static final List<String> PREFIXES = DivisionCodes.standard().all().stream()
            .filter(DivisionCode::idPrefix)
            .map(DivisionCode::code)
            .filter(code -> code.compareTo("800000") < 0)
            .toList();
    private static final int DAYS_SINCE_1900 = 46_000;

    private RandomNumbers() {}

    static String valid(Random random) {
        return withCheck(prefix(random) + date(random) + serial(random));
    }

    static String prefix(Random random) {
        return PREFIXES.get(random.nextInt(PREFIXES.size()));
    }

    static String date(Random random) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(DAYS_SINCE_1900));
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    static String serial(Random random) {
        return "%03d".formatted(random.nextInt(1, 996));
    }

    /** Weights and check characters as GB 11643-1999 tabulates them, apart from the product's own reckoning. */
    static String withCheck(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** One character replaced by another that may stand there. */
    static String damaged(String number, Random random) {
        int position = random.nextInt(number.length());
        int choices = position == 17 ? 11 : 10;
        char other;
        do {
            other = "0123456789X".charAt(random.nextInt(choices));
        } while (other == number.charAt(position));
        return number.substring(0, position) + other + number.substring(position + 1);
    }
}
