package org.qingce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.mapping.ColumnMap;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.reader.RecordReader;
import org.qingce.intake.reader.RecordReaders;
import org.qingce.intake.source.Heading;
import org.qingce.reference.Division;
import org.qingce.standard.DateStandard;
import org.qingce.standard.Standardised;

/** Reads the two lists that come with the extracts: the divisions of the register and the official headcounts. */
public final class RegisterLists {

    private static final String AS_OF = "as_of";

    private final DateStandard dates = new DateStandard();

    /**
     * The official number of registered people of one division.
     *
     * @param division its code, 2, 4, 6, 9 or 12 digits, without filling zeros
     * @param headcount people, at least 0
     * @param asOf the day of the count; null where not stated
     */
    public record Headcount(
            String division, long headcount, @Nullable LocalDate asOf) {}

    /**
     * Reads a division list: columns {@code code} (代码, 区划代码) and {@code name} (名称, 区划名称).
     *
     * @throws ArrivalException naming the line that cannot be used
     */
    public List<Division> divisions(Path file) {
        var divisions = new LinkedHashMap<String, Division>();
        for (Map<String, String> row :
                rows(file, Map.of("code", List.of("代码", "区划代码"), "name", List.of("名称", "区划名称")))) {
            Division division = parsed(file, row, () -> Division.of(value(row, "code"), value(row, "name")));
            addOnce(file, row, divisions, division.code(), division);
        }
        return List.copyOf(divisions.values());
    }

    /**
     * Reads headcounts: columns {@code division} (区划, 区划代码), {@code headcount} (人口数) and, where stated, {@code as_of} (截止日期).
     *
     * @throws ArrivalException naming the line that cannot be used
     */
    public List<Headcount> headcounts(Path file) {
        var headcounts = new LinkedHashMap<String, Headcount>();
        var headings =
                Map.of("division", List.of("区划", "区划代码"), "headcount", List.of("人口数", "户籍人口数"), AS_OF, List.of("截止日期"));
        for (Map<String, String> row : rows(file, headings)) {
            Headcount headcount = parsed(file, row, () -> headcount(row));
            addOnce(file, row, headcounts, headcount.division(), headcount);
        }
        return List.copyOf(headcounts.values());
    }

    private Headcount headcount(Map<String, String> row) {
        String people = value(row, "headcount");
        if (!people.matches("\\d{1,10}")) {
            throw new IllegalArgumentException("headcount " + people + ": a whole number of people, digits only");
        }
        Division division = Division.of(value(row, "division"), "");
        Standardised<LocalDate> asOf = dates.standardise(row.get(AS_OF));
        if (asOf.problem() != null) {
            throw new IllegalArgumentException("as_of " + row.get(AS_OF) + ": no day");
        }
        String code = division.code().substring(0, division.level().digits());
        return new Headcount(code, Long.parseLong(people), asOf.value());
    }

    private static <T> void addOnce(Path file, Map<String, String> row, Map<String, T> list, String code, T entry) {
        if (list.putIfAbsent(code, entry) != null) {
            throw new ArrivalException(
                    List.of(file + ", line " + row.get("line") + ": division " + code + " stands here twice"));
        }
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> T parsed(Path file, Map<String, String> row, Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (IllegalArgumentException e) {
            throw new ArrivalException(List.of(file + ", line " + row.get("line") + ": " + e.getMessage()));
        }
    }

    private static String value(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no " + column);
        }
        return value;
    }

    private static List<Map<String, String>> rows(Path file, Map<String, List<String>> headings) {
        try (RecordReader reader = RecordReaders.open(file, ReaderSettings.delimited())) {
            List<String> columns = reader.header().stream()
                    .map(heading -> column(heading, headings))
                    .toList();
            requireAll(file, reader.header(), columns, headings.keySet());
            requireOnce(file, columns, headings.keySet());
            var rows = new ArrayList<Map<String, String>>();
            for (RawRecord record = reader.read(); record != null; record = reader.read()) {
                rows.add(row(file, record, columns));
            }
            if (rows.isEmpty()) {
                throw new ArrivalException(
                        List.of(file + " has headings and no line below them; deliver the whole list,"
                                + " or none where it has not changed"));
            }
            return rows;
        } catch (IOException e) {
            throw new ArrivalException(
                    List.of(Files.exists(file) ? String.valueOf(e.getMessage()) : file + " is missing"));
        }
    }

    private static void requireAll(Path file, List<String> found, List<String> columns, Set<String> wanted) {
        List<String> missing = wanted.stream()
                .filter(column -> !column.equals(AS_OF) && !columns.contains(column))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new ArrivalException(
                    List.of(file + ": expected a column for each of " + missing + "; found " + ColumnMap.shown(found)));
        }
    }

    private static void requireOnce(Path file, List<String> columns, Set<String> wanted) {
        wanted.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .sorted()
                .findFirst()
                .ifPresent(column -> {
                    throw new ArrivalException(
                            List.of(file + ": two headings mean " + column + "; remove one of them"));
                });
    }

    private static String column(String heading, Map<String, List<String>> headings) {
        String normalised = Heading.normalised(heading);
        return headings.entrySet().stream()
                .filter(entry -> Heading.normalised(entry.getKey()).equals(normalised)
                        || entry.getValue().contains(heading.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(heading);
    }

    private static Map<String, String> row(Path file, RawRecord record, List<String> columns) {
        if (record.reason() != null) {
            throw new ArrivalException(List.of(
                    file + ", line " + record.line() + ": " + record.reason().in(Locale.ENGLISH)));
        }
        var row = new HashMap<String, String>();
        row.put("line", Long.toString(record.line()));
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), record.values()[i]);
        }
        return row;
    }
}
