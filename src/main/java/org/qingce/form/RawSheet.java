package org.qingce.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A sheet of a file, as text. */
record RawSheet(String name, List<RawRow> rows) {

    /** People put lines of their own above a table; more than this many nobody does. */
    private static final int MOST_ABOVE = 20;

    /** The highest row number. */
    long length() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** The first row with a cell {@code reference}; empty where this is no form. */
    Optional<RawHeading> heading(Collection<FormColumn> columns) {
        return rows.stream()
                .limit(MOST_ABOVE)
                .map(row -> new RawHeading(
                        row.number(),
                        row.cells().stream()
                                .map(cell -> Headings.key(cell, columns))
                                .toList(),
                        row.cells().stream().map(String::strip).toList()))
                .filter(heading -> heading.keys().contains(Headings.REFERENCE))
                .findFirst();
    }
}
