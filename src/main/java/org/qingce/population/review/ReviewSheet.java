package org.qingce.population.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingce.handout.HandedIn;

/**
 * A review file as it came back.
 *
 * @param headings as they stand there
 * @param rows as they stand there; a row may be shorter than the headings
 */
record ReviewSheet(List<String> headings, List<List<String>> rows, Map<ReviewColumn, Integer> places) {

    /** The first column of a file of refused rows, which is left out when that file comes back. */
    static final String REFUSED = "refused";

    static ReviewSheet of(HandedIn handedIn) {
        Path file = handedIn.file();
        List<List<String>> all =
                ReviewFile.rows(handedIn).stream().map(Arrays::asList).toList();
        if (all.isEmpty()) {
            throw new ReviewFileException(file, "is empty");
        }
        if (all.get(0).get(0).strip().startsWith(REFUSED)) {
            all = all.stream().map(row -> row.subList(1, row.size())).toList();
        }
        return new ReviewSheet(all.get(0), all.subList(1, all.size()), places(file, all.get(0)));
    }

    private static Map<ReviewColumn, Integer> places(Path file, List<String> headings) {
        List<String> ids = headings.stream()
                .map(heading -> heading.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                .toList();
        var places = new EnumMap<ReviewColumn, Integer>(ReviewColumn.class);
        for (ReviewColumn column : ReviewColumn.values()) {
            places.put(column, ids.indexOf(column.id()));
        }
        for (ReviewColumn needed : List.of(ReviewColumn.PAIR, ReviewColumn.VERDICT)) {
            if (places.getOrDefault(needed, -1) < 0) {
                throw new ReviewFileException(
                        file, "has no column '" + needed.heading() + "'; keep the headings as they were exported");
            }
        }
        return places;
    }

    /** The text of a cell without blanks around it; {@code ''} where there is none. */
    String cell(List<String> row, ReviewColumn column) {
        int place = places.getOrDefault(column, -1);
        return place < 0 || place >= row.size() ? "" : row.get(place).strip();
    }
}
