package org.qingce.identity;

/** Characters hidden on purpose: {@code *}, or {@code X} three or more times in a row. */
final class Mask {
    private Mask() {}

    static boolean covers(String settled) {
        return settled.indexOf('*') >= 0 || settled.contains("XXX");
    }

    /** The text with every run of three or more X written as {@code *}. */
    static String asStars(String settled) {
        if (!settled.contains("XXX")) {
            return settled;
        }
        StringBuilder stars = new StringBuilder(settled);
        int start = 0;
        for (int i = 0; i <= settled.length(); i++) {
            if (i == settled.length() || settled.charAt(i) != 'X') {
                if (i - start >= 3) {
                    stars.replace(start, i, "*".repeat(i - start));
                }
                start = i + 1;
            }
        }
        return stars.toString();
    }
}
