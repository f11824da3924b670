package org.qingce.identity;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what people type when they have no number. */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "无", "暂无", "没有", "无证", "无身份证", "不详", "不明", "未知", "未办", "未办理", "待办", "待补", "未录入", "NULL", "NONE", "NIL",
            "NA", "N/A", "#N/A", "NAN", "UNKNOWN", "\\N", "/", "//");
    private static final Pattern ZERO_AROUND_DATE = Pattern.compile("0{6}[0-9]{8}0{4}");
    private static final String COUNTING = "01234567890123456789";
    private static final int SHORTEST_COUNT = 6;

    private final String[] patterns;

    /** Patterns as {@link DocumentNumberJudge#DocumentNumberJudge(Collection)} describes them. */
    Placeholders(Collection<String> patterns) {
        this.patterns =
                patterns.stream().map(Placeholders::settlePattern).sorted().toArray(String[]::new);
    }

    boolean contain(String settled) {
        return isConfigured(settled)
                || isOneCharacter(settled)
                || isCounting(settled)
                || (settled.startsWith("000000")
                        && ZERO_AROUND_DATE.matcher(settled).matches())
                || WORDS.contains(settled);
    }

    boolean isConfigured(String settled) {
        for (String pattern : patterns) {
            if (fits(settled, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static String settlePattern(String pattern) {
        String settled = NumberText.settle(pattern);
        if (settled.isEmpty()) {
            throw new IllegalArgumentException("placeholder pattern '" + pattern + "' has no character to compare");
        }
        return settled;
    }

    private static boolean fits(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '?' && pattern.charAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneCharacter(String text) {
        char first = text.charAt(0);
        return NumberText.isLetterOrDigit(first)
                && text.equals(String.valueOf(first).repeat(text.length()));
    }

    private static boolean isCounting(String text) {
        int digits = text.length() == 18 && text.endsWith("X") ? 17 : text.length();
        if (digits < SHORTEST_COUNT || digits > COUNTING.length() - 1) {
            return false;
        }
        String counted = text.substring(0, digits);
        return COUNTING.startsWith(counted) || COUNTING.startsWith(counted, 1);
    }
}
