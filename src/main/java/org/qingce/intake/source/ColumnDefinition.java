package org.qingce.intake.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of an extract.
 *
 * @param name its usual heading
 * @param aliases other headings it goes by; compared without regard to case, width and spaces
 * @param to what it says: {@code role.field}, {@code event.field}, or {@code field} of the first role; empty where it is known
 *     and not needed
 * @param required whether a file without it is refused
 * @param width its width in bytes in a fixed-width file; null where there is no fixed-width layout
 * @param codes what the source's own codes mean, before the national code list is asked
 */
public record ColumnDefinition(
        String name,
        List<String> aliases,
        List<String> to,
        Boolean required,
        @Nullable Integer width,
        Map<String, String> codes) {

    @SuppressWarnings("NullAway") // a key that is missing in the file arrives as null
    public ColumnDefinition {
        required = required != null && required;
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        to = to == null ? List.of() : List.copyOf(to);
        codes = codes == null ? Map.of() : Map.copyOf(codes);
    }

    /** All headings the column goes by, the usual one first. */
    public List<String> headings() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
