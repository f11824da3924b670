package org.qingce.linkage.proposal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far one column's words are those of others: counted over sampled rows, each a list of cells.
 *
 * @param rows rows in which the whole and a part have a value
 * @param contained rows in which every word of every part stands in the whole
 * @param equal rows in which the whole has no other word, or is the parts written together
 */
record Containment(long rows, long contained, long equal) {

    private static final double NEARLY_ALWAYS = 0.95;
    private static final int ENOUGH_ROWS = 20;

    /** Looks at one column as the whole and at others as its parts, by their places in the rows. */
    static Containment of(List<List<@Nullable String>> rows, int whole, List<Integer> parts) {
        long seen = 0;
        long contained = 0;
        long equal = 0;
        for (List<@Nullable String> row : rows) {
            String text = row.get(whole);
            List<String> cells = parts.stream()
                    .map(row::get)
                    .filter(cell -> cell != null)
                    .map(String::valueOf)
                    .toList();
            if (text != null && !cells.isEmpty()) {
                Set<String> all = words(text);
                Set<String> told = new HashSet<>();
                cells.forEach(cell -> told.addAll(words(cell)));
                boolean joined = text.equalsIgnoreCase(String.join("", cells));
                seen++;
                contained += joined || all.containsAll(told) ? 1 : 0;
                equal += joined || all.equals(told) ? 1 : 0;
            }
        }
        return new Containment(seen, contained, equal);
    }

    /** Whether the parts nearly always stand in the whole. */
    boolean holds() {
        return rows >= ENOUGH_ROWS && contained >= NEARLY_ALWAYS * rows;
    }

    /** Whether the whole nearly never says more than the parts. */
    boolean addsNothing() {
        return rows >= ENOUGH_ROWS && equal >= NEARLY_ALWAYS * rows;
    }

    /** Share of the rows in which the whole says more, 0 to 1. */
    double addingShare() {
        return rows == 0 ? 0 : (double) (rows - equal) / rows;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
