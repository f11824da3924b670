package org.qingce.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the two tables of division codes and works out which codes begin an ID number. */
final class DivisionCodesReader {
    private static final int LISTS_BEGIN = 1981;
    private static final int CARDS_BEGIN = 1984;

    private final SortedMap<String, List<DivisionName>> names = new TreeMap<>();
    private final Set<String> idPrefixes = new HashSet<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, Long> prefectureYears = new HashMap<>();
    /** By the first four digits: bit n is set when a county was listed in the year 1984 + n. */
    private final Map<String, Long> countyYears = new HashMap<>();

    SortedMap<String, List<DivisionName>> names() {
        names.values().forEach(history -> history.sort(DivisionCodesReader::byBeginning));
        return names;
    }

    boolean isIdPrefix(String code) {
        long countyless = prefectureYears.getOrDefault(code, 0L) & ~countyYears.getOrDefault(code.substring(0, 4), 0L);
        return idPrefixes.contains(code) || countyless != 0;
    }

    /** Columns: code, name, level, province, prefecture, status, start_year, end_year, successor_codes. */
    void readHistory(String resource) {
        forEachRow(resource, cells -> {
            String code = cells[0];
            ValidYears years = years(cells[6], cells[7]);
            switch (cells[2]) {
                case "county" -> {
                    idPrefixes.add(code);
                    countyYears.merge(code.substring(0, 4), bits(years), (one, other) -> one | other);
                }
                case "prefecture" -> prefectureYears.merge(code, bits(years), (one, other) -> one | other);
                default -> provinces.put(code.substring(0, 2), cells[1]);
            }
            add(code, new DivisionName(cells[1], cells[3], prefecture(cells[4]), years));
        });
    }

    /** Columns: code, name, start_year, end_year, kind, provenance, source. History must have been read before. */
    void readExtras(String resource) {
        forEachRow(resource, cells -> {
            String code = cells[0];
            if (cells[4].equals("residence_permit") || !code.endsWith("00")) {
                idPrefixes.add(code);
            }
            if (!names.containsKey(code)) {
                String province = provinces.getOrDefault(code.substring(0, 2), "");
                add(code, new DivisionName(cells[1], province, null, years(cells[2], cells[3])));
            }
        });
    }

    private void add(String code, DivisionName name) {
        names.computeIfAbsent(code, unused -> new ArrayList<>()).add(name);
    }

    private static @Nullable String prefecture(String cell) {
        return cell.isEmpty() || cell.equals("直辖") ? null : cell;
    }

    /** The lists begin in 1981, so that year as a beginning says "1981 or before". */
    private static ValidYears years(String start, String end) {
        Integer from = start.isEmpty() || Integer.parseInt(start) == LISTS_BEGIN ? null : Integer.valueOf(start);
        return new ValidYears(from, end.isEmpty() ? null : Integer.valueOf(end));
    }

    private static long bits(ValidYears years) {
        long before = years.from() == null ? 0 : bitsBefore(years.from());
        long beforeEnd = years.until() == null ? -1 : bitsBefore(years.until());
        return beforeEnd & ~before;
    }

    private static long bitsBefore(int year) {
        int bits = Math.min(Math.max(year - CARDS_BEGIN, 0), Long.SIZE);
        return bits == Long.SIZE ? -1 : (1L << bits) - 1;
    }

    private static int byBeginning(DivisionName one, DivisionName other) {
        return Integer.compare(beginning(one), beginning(other));
    }

    private static int beginning(DivisionName name) {
        Integer from = name.years().from();
        return from == null ? LISTS_BEGIN : from;
    }

    private static void forEachRow(String resource, Consumer<String[]> row) {
        InputStream bytes = Objects.requireNonNull(DivisionCodesReader.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> row.accept(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
