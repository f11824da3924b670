package org.qingce.simulate.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which county code was in use in which year (GB/T 2260 with its revisions since 1981). */
final class DivisionHistory {
    private static final String TABLE = "/org/qingce/reference/gbt2260/divisions_history.tsv";

    private final Map<Integer, Spell> current = new HashMap<>();
    private final Map<Integer, List<Spell>> predecessors = new HashMap<>();
    private final List<Place> counties = new ArrayList<>();

    DivisionHistory() {
        try (InputStream table = Objects.requireNonNull(DivisionHistory.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> take(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every county in use outside the given prefecture, in code order. */
    List<Place> countiesOutside(String prefecture) {
        return counties.stream().filter(p -> !p.code().startsWith(prefecture)).toList();
    }

    /** The code that today's county carried in that year; today's where nothing older is known. */
    int codeIn(int county, int year) {
        Spell now = current.get(county);
        if (now == null || now.start <= year) {
            return county;
        }
        return predecessors.getOrDefault(county, List.of()).stream()
                .filter(spell -> spell.start <= year && year < spell.end)
                .mapToInt(Spell::code)
                .findFirst()
                .orElse(county);
    }

    private void take(String[] row) {
        if (!row[2].equals("county")) {
            return;
        }
        int code = Integer.parseInt(row[0]);
        Spell spell = new Spell(code, Integer.parseInt(row[6]), row[7].isEmpty() ? 9999 : Integer.parseInt(row[7]));
        if (row[5].equals("in_use")) {
            current.put(code, spell);
            counties.add(new Place(row[0], row[1], row[3] + middle(row) + row[1], false, 0));
        } else {
            for (String successor : row[8].split(";", -1)) {
                if (successor.matches("\\d{6}(\\[.*)?")) {
                    predecessors
                            .computeIfAbsent(Integer.valueOf(successor.substring(0, 6)), k -> new ArrayList<>())
                            .add(spell);
                }
            }
        }
    }

    private static String middle(String[] row) {
        return row[4].endsWith("市") || row[4].endsWith("州") || row[4].endsWith("地区") ? row[4] : "";
    }

    private record Spell(int code, int start, int end) {}
}
