package org.qingce.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The row with the headings.
 *
 * @param row its number
 * @param keys of all cells
 * @param headings of all cells, as they stand there
 */
record RawHeading(long row, List<String> keys, List<String> headings) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]*");

    /** Without reference and refusals, without repetitions and columns that people added under headings of their own. */
    List<String> ownKeys() {
        return own().mapToObj(keys::get).toList();
    }

    List<String> shown() {
        return own().mapToObj(headings::get).toList();
    }

    private IntStream own() {
        return IntStream.range(0, keys.size())
                .filter(place -> KEY.matcher(keys.get(place)).matches() && keys.indexOf(keys.get(place)) == place)
                .filter(place -> !keys.get(place).equals(Headings.REFERENCE)
                        && !keys.get(place).equals(Headings.REFUSED));
    }
}
