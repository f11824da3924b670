package org.qingce.linkage.proposal;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the values of one column, each handed over once with how often it occurs, in any order. */
final class ColumnTally {

    private static final double LOG_2 = Math.log(2);

    private final Map<DateForm, Long> dates = new EnumMap<>(DateForm.class);
    private final Map<Long, Long> frequencies = new TreeMap<>();
    private long present;
    private long distinct;
    private long top;
    private long characters;
    private int longest;
    private long words;
    private long digits;
    private long letters;
    private long han;
    private long wholes;
    private long years;
    private long months;
    private long days;
    private long numbers;
    private long mails;

    /** Counts a value that so many rows have. */
    void add(String value, long count) {
        present += count;
        distinct++;
        top = Math.max(top, count);
        frequencies.merge(count, 1L, Long::sum);
        longest = Math.max(longest, value.length());
        words += count * words(value);
        addCharacters(value, count);
        addNumber(value, count);
        DateForm form = DateForm.of(value);
        if (form != null) {
            dates.merge(form, count, Long::sum);
        }
        int at = value.indexOf('@');
        mails += at > 0 && at < value.length() - 1 && value.indexOf('@', at + 1) < 0 ? count : 0;
    }

    /** What the values so far are like. */
    ColumnProfile profile(long rows, long longestRun) {
        Map<DateForm, Double> shares = new EnumMap<>(DateForm.class);
        dates.forEach((form, count) -> shares.put(form, share(count, present)));
        return new ColumnProfile(
                rows,
                present,
                distinct,
                top,
                longestRun,
                share(characters, present),
                longest,
                share(words, present),
                share(digits, characters),
                share(letters, characters),
                share(han, characters),
                entropy(),
                shares,
                share(wholes, present),
                share(years, present),
                share(months, present),
                share(days, present),
                share(numbers, present),
                share(mails, present));
    }

    private void addCharacters(String value, long count) {
        characters += count * value.codePointCount(0, value.length());
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int character = value.codePointAt(at);
            if (Character.isDigit(character)) {
                digits += count;
            } else if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                han += count;
            } else if (Character.isLetter(character)) {
                letters += count;
            }
        }
    }

    private void addNumber(String value, long count) {
        Integer whole = whole(value);
        wholes += whole == null ? 0 : count;
        years += whole != null && whole >= 1800 && whole <= 2030 ? count : 0;
        months += whole != null && whole >= 1 && whole <= 12 ? count : 0;
        days += whole != null && whole >= 1 && whole <= 31 ? count : 0;
        numbers += whole != null || isNumber(value) ? count : 0;
    }

    /** By counts of counts, so that the order of the values does not matter to the last bit. */
    private double entropy() {
        double sum = 0;
        for (Map.Entry<Long, Long> frequency : frequencies.entrySet()) {
            double share = share(frequency.getKey(), present);
            sum -= frequency.getValue() * share * Math.log(share) / LOG_2;
        }
        return Math.max(0, sum);
    }

    private static @Nullable Integer whole(String value) {
        if (value.length() > 9) {
            return null;
        }
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return null;
            }
        }
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    private static boolean isNumber(String value) {
        return value.length() < 40 && value.matches("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)");
    }

    private static int words(String value) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < value.length(); at++) {
            boolean blank = Character.isWhitespace(value.charAt(at));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
