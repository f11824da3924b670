package org.qingce.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The records of a source night by night, worked out one by one: which stand, and under which numbers. */
final class ExpectedNumbers {

    private static final long LINES_PER_FILE = 1_000_000_000L;

    private final boolean keyed;
    private Map<String, List<Long>> standing = new HashMap<>();

    ExpectedNumbers(boolean keyed) {
        this.keyed = keyed;
    }

    /** Takes a night's files in, given by their rows; empty ones are none. Gives {@code file_no|kept} of each. */
    List<String> take(List<FilePart> parts, List<List<String>> files) {
        var arrived = new TreeMap<Long, String>();
        var kept = new TreeMap<Long, Integer>();
        var numbers = parts.iterator();
        for (List<String> rows : files) {
            if (!rows.isEmpty()) {
                long fileNo = numbers.next().arrival().fileNo();
                kept.put(fileNo, 0);
                for (int i = 0; i < rows.size(); i++) {
                    arrived.put(fileNo * LINES_PER_FILE + i + 2, rows.get(i));
                }
            }
        }
        arrived.values().removeIf(row -> row.startsWith("few"));
        settle(keyed ? lastOfEachKey(arrived) : arrived, kept);
        return kept.entrySet().stream()
                .map(e -> e.getKey() + "|" + e.getValue())
                .toList();
    }

    private void settle(Map<Long, String> arrived, Map<Long, Integer> kept) {
        var now = new HashMap<String, List<Long>>();
        arrived.forEach((number, row) -> {
            List<Long> same = now.computeIfAbsent(said(row), any -> new ArrayList<>());
            List<Long> before = standing.getOrDefault(said(row), List.of());
            boolean stood = same.size() < before.size();
            same.add(stood ? before.get(same.size()) : number);
            kept.merge(number / LINES_PER_FILE, stood ? 1 : 0, Integer::sum);
        });
        standing = now;
    }

    /** The column OP is stored only where it decides about a key. */
    private String said(String row) {
        String[] cells = row.split(",", -1);
        return keyed ? row : cells[0] + "," + cells[2] + "," + cells[3];
    }

    private static Map<Long, String> lastOfEachKey(Map<Long, String> arrived) {
        var last = new LinkedHashMap<String, Long>();
        arrived.forEach((number, row) -> last.put(key(number, row), number));
        var stay = new TreeMap<Long, String>();
        for (long number : last.values()) {
            String row = arrived.getOrDefault(number, "");
            if (row.startsWith(",") || !row.split(",", -1)[1].equals("D")) {
                stay.put(number, row.startsWith(",") ? row.replace("D", "") : row);
            }
        }
        return stay;
    }

    /** A record without a key is replaced by none. */
    private static String key(long number, String row) {
        String no = row.substring(0, row.indexOf(','));
        return no.isEmpty() ? "record " + number : no;
    }

    /** The numbers of the records that stand. */
    List<String> numbers() {
        return standing.values().stream()
                .flatMap(Collection::stream)
                .map(Object::toString)
                .toList();
    }

    /** The files in which they stand. */
    Set<Long> filesStanding() {
        return standing.values().stream()
                .flatMap(Collection::stream)
                .map(number -> number / LINES_PER_FILE)
                .collect(Collectors.toSet());
    }
}
