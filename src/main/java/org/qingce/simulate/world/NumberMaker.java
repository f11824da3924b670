package org.qingce.simulate.world;

/** Makes resident identity numbers (GB 11643-1999), never one twice. Serials 996 to 999 are left to those born before 1900. */
public final class NumberMaker {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SERIALS = 498;

    private final LongSet taken = new LongSet();

    /**
     * The first 17 digits of a new number.
     *
     * @param county six digits
     * @param birth yyyyMMdd
     */
    long next(int county, int birth, Sex sex, Dice dice) {
        long stem = (county * 100_000_000L + birth) * 1000;
        int odd = sex == Sex.MALE ? 1 : 0;
        int start = dice.below(SERIALS);
        for (int i = 0; i < SERIALS; i++) {
            long number = stem + (start + i) % SERIALS * 2L + odd;
            if (taken.add(number)) {
                return number;
            }
        }
        throw new IllegalStateException("All serials of " + stem / 1000 + " are taken: spread the people wider.");
    }

    /** The 18 characters of a number given by its first 17 digits. */
    public static String withCheck(long seventeen) {
        String digits = Long.toString(seventeen);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECKS.charAt(sum % 11);
    }
}
