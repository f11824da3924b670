package org.qingce.form;

import java.util.Collection;
import java.util.Locale;

/** What stands above columns: the key, and after a blank what people call it. */
final class Headings {

    static final String REFERENCE = "reference";
    static final String REFUSED = "refused";

    private Headings() {}

    static String of(FormColumn column) {
        return column.title().equalsIgnoreCase(column.key()) ? column.title() : column.key() + ' ' + column.title();
    }

    /** The key of a heading as it came back: that of the known column with this title, otherwise the first word. */
    static String key(String heading, Collection<FormColumn> known) {
        String text = heading.strip();
        return known.stream()
                .filter(column -> column.title().equalsIgnoreCase(text))
                .map(FormColumn::key)
                .findFirst()
                .orElseGet(() -> text.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }
}
