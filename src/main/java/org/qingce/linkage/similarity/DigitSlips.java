package org.qingce.linkage.similarity;

/** Slips between two texts of one length. */
final class DigitSlips {

    private DigitSlips() {}

    /** Exactly one character differs. */
    static boolean isOneWrong(String left, String right) {
        return left.length() == right.length() && differing(left, right) == 1;
    }

    /** Two neighbouring characters stand in each other's place. */
    static boolean isTransposed(String left, String right) {
        if (left.length() != right.length() || differing(left, right) != 2) {
            return false;
        }
        int at = 0;
        while (left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return left.charAt(at) == right.charAt(at + 1) && left.charAt(at + 1) == right.charAt(at);
    }

    /** One digit of two numbers of eight digits differs, or two neighbouring digits are exchanged. */
    static boolean isOne(int left, int right) {
        int differing = 0;
        int places = 0;
        int l = left;
        int r = right;
        for (int place = 0; place < 8; place++) {
            if (l % 10 != r % 10) {
                differing++;
                places |= 1 << place;
            }
            l /= 10;
            r /= 10;
        }
        return differing == 1 || (differing == 2 && isExchanged(left, right, Integer.numberOfTrailingZeros(places)));
    }

    private static boolean isExchanged(int left, int right, int place) {
        int l = left;
        int r = right;
        for (int i = 0; i < place; i++) {
            l /= 10;
            r /= 10;
        }
        return l / 100 == r / 100 && l % 10 == r / 10 % 10 && r % 10 == l / 10 % 10;
    }

    private static int differing(String left, String right) {
        int differing = 0;
        for (int i = 0; i < left.length(); i++) {
            if (left.charAt(i) != right.charAt(i)) {
                differing++;
            }
        }
        return differing;
    }
}
