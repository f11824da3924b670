package org.qingce.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingce.intake.source.ColumnDefinition;
import org.qingce.intake.source.Heading;
import org.qingce.intake.source.SourceDefinition;

/**
 * Which column of a file is which column of its source.
 *
 * @param positions position in the file by column name; a column that the file does not have is missing
 * @param dropped headings of the file that the source does not know
 */
public record ColumnMap(Map<String, Integer> positions, List<String> dropped) {

    /** The position of a column that a file does not have. */
    public static final int ABSENT = -1;

    private static final int LONGEST_SHOWN = 40;

    /** A number of a person, a date, a code, a telephone: no heading has one. */
    private static final Pattern DATA = Pattern.compile("\\d{4}");

    /** A file without headings has the columns of the definition, in its order. */
    public static ColumnMap inOrder(SourceDefinition source) {
        var positions = new LinkedHashMap<String, Integer>();
        for (ColumnDefinition column : source.columns()) {
            positions.put(column.name(), positions.size());
        }
        return new ColumnMap(positions, List.of());
    }

    /**
     * Finds the columns by a file's headings.
     *
     * @throws HeaderMismatchException if a required column is missing or two headings mean the same column
     */
    public static ColumnMap of(SourceDefinition source, List<String> header, String fileName) {
        var owners = new HashMap<String, String>();
        for (ColumnDefinition column : source.columns()) {
            column.headings().forEach(heading -> owners.put(Heading.normalised(heading), column.name()));
        }
        var positions = new LinkedHashMap<String, Integer>();
        var dropped = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            String owner = owners.get(Heading.normalised(header.get(i)));
            if (owner == null) {
                dropped.add(header.get(i));
            } else if (positions.putIfAbsent(owner, i) != null) {
                throw new HeaderMismatchException(fileName + ": two headings mean column " + owner + " of source "
                        + source.id() + "; found " + shown(header) + ". Remove one of them. Nothing was taken in.");
            }
        }
        requireAll(source, header, fileName, positions);
        return new ColumnMap(positions, List.copyOf(dropped));
    }

    private static void requireAll(
            SourceDefinition source, List<String> header, String fileName, Map<String, Integer> positions) {
        List<String> missing = source.columns().stream()
                .filter(column -> column.required() && !positions.containsKey(column.name()))
                .map(column -> String.join(" / ", column.headings()))
                .toList();
        if (!missing.isEmpty()) {
            throw new HeaderMismatchException(fileName + ": this is not a file of source " + source.id()
                    + ". Expected a column for each of " + missing + "; found " + shown(header)
                    + ". Correct the file, or add its headings as aliases to the definition of the source."
                    + " Nothing was taken in.");
        }
    }

    /** The headings of a file for a message. A first line that is a record is not shown: it speaks of somebody. */
    public static String shown(List<String> header) {
        return header.stream().anyMatch(heading -> DATA.matcher(heading).find())
                ? "a first line of " + header.size() + " fields that is a record, not headings"
                : "the headings " + header.stream().map(ColumnMap::shortened).toList();
    }

    private static String shortened(String heading) {
        String plain = Tabbed.plain(heading);
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }

    /** The column's position in the file, from 0; {@link #ABSENT} where the file does not have it. */
    public int position(String column) {
        return positions.getOrDefault(column, ABSENT);
    }
}
