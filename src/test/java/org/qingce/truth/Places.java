package org.qingce.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The divisions of the register and the headcounts of its villages. */
final class Places {

    private static final Map<Integer, String> LEVELS =
            Map.of(0, "register", 2, "province", 4, "prefecture", 6, "county", 9, "township", 12, "village");

    private final Map<String, String> levels = new LinkedHashMap<>();
    private final Map<String, Long> headcounts = new TreeMap<>();

    Places(Path night) {
        levels.put("", LEVELS.get(0));
        Tsv.rows(night.resolve("divisions.csv"), ",").forEach(row -> {
            String code = row.text("code");
            levels.put(code, LEVELS.get(code.length()));
        });
        Tsv.rows(night.resolve("headcounts.csv"), ",")
                .forEach(row -> headcounts.put(row.text("division"), Long.parseLong(row.text("headcount"))));
    }

    /** Every division with its level; the register itself is {@code ""}. */
    Map<String, String> levels() {
        return levels;
    }

    /** Whether a division is one of the register's, from the county down. */
    boolean knows(String division) {
        return division != null && division.length() >= 6 && levels.containsKey(division);
    }

    /** A code as the register keeps it: without the zeros that fill it up to the length of a lower level. */
    static String code(String written) {
        if (written == null) {
            return null;
        }
        String code = written;
        while (code.length() > 6 && code.endsWith("000")) {
            code = code.substring(0, code.length() - 3);
        }
        while (code.length() > 2 && code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }

    /** The narrowest known division in which an address there is said to lie; null where none is known. */
    String addressed(String place) {
        List<String> known = known(place);
        return known.size() == 1 ? null : known.get(known.size() - 1);
    }

    /** Where a record of that division counts: register, all known divisions around it, and the rest of the last of them. */
    List<String> counting(String division) {
        List<String> places = known(division == null ? "" : division);
        String last = places.get(places.size() - 1);
        if (last.length() < 12) {
            places.add(last + "0".repeat(12 - last.length()));
        }
        return places;
    }

    /** The headcount of all villages of a division; 0 where it has none. */
    long headcount(String division) {
        return headcounts.entrySet().stream()
                .filter(village -> village.getKey().startsWith(division))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<String> known(String division) {
        var known = new ArrayList<String>();
        for (int digits : new int[] {0, 2, 4, 6, 9, 12}) {
            if (digits <= division.length() && levels.containsKey(division.substring(0, digits))) {
                known.add(division.substring(0, digits));
            }
        }
        return known;
    }
}
