package org.qingce.dedupe;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The relation {@code dedupe_row} and what it was made of.
 *
 * @param headings the heading of each column: the first one's cells stand in {@code c1}, and so on
 * @param sources the files, in the order given
 */
public record LoadedTable(List<String> headings, List<LoadedSource> sources) {

    public LoadedTable {
        headings = List.copyOf(headings);
        sources = List.copyOf(sources);
    }

    /** Rows loaded. */
    public long rows() {
        return sources.stream().mapToLong(LoadedSource::rows).sum();
    }

    /** The column that holds the cells under a heading, as {@code c1}, whatever its letter case; null for an unknown one. */
    public @Nullable String column(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).toLowerCase(Locale.ROOT).equals(wanted)) {
                return "c" + (at + 1);
            }
        }
        return null;
    }
}
