package org.qingce.linkage.similarity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day however written, as {@code yyyy-MM-dd}: compact, year first or last, with any separator, with Chinese characters, with a time
 * behind. Months and days that no calendar has stay as they are, so that a slip can still be seen for one; what has another shape is
 * folded text.
 */
final class Days {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. 年](\\d{1,2})[-/. 月](\\d{1,2})[日号]?(?:[ T]\\d.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[ T]\\d.*)?");

    private Days() {}

    /**
     * The day; null where nothing is left.
     *
     * @param monthFirst whether {@code 3/4/1985} is the fourth of March
     */
    static @Nullable String of(String text, boolean monthFirst) {
        for (Pattern pattern : new Pattern[] {COMPACT, YEAR_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return joined(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return last(last, monthFirst);
        }
        String folded = FoldedText.of(text);
        return folded.isEmpty() ? null : folded;
    }

    private static String last(Matcher matcher, boolean monthFirst) {
        boolean first = monthFirst ? number(matcher.group(1)) <= 12 : number(matcher.group(2)) > 12;
        return first
                ? joined(matcher.group(3), matcher.group(1), matcher.group(2))
                : joined(matcher.group(3), matcher.group(2), matcher.group(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String joined(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, number(month), number(day));
    }
}
