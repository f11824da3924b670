package org.qingce.truth;

import java.util.HashSet;
import java.util.Set;

/** With which six digits a number can begin: counties of any time, prefectures without counties, the ministry's own codes. */
final class AddressCodes {

    private static final int FIRST_YEAR = 1984;
    private static final int LAST_YEAR = 2047;

    private final Set<String> codes = new HashSet<>();
    private final Set<String> provinces = new HashSet<>();
    private final Set<String> nations = new HashSet<>();

    AddressCodes() {
        var countyYears = new HashSet<String>();
        Tsv.standard("gbt2260/divisions_history.tsv").forEach(row -> county(row, countyYears));
        Tsv.standard("gbt2260/divisions_history.tsv").forEach(row -> prefecture(row, countyYears));
        for (Tsv.Row row : Tsv.standard("gbt2260/id_card_extra_codes.tsv")) {
            if (row.text("kind").equals("residence_permit") || !row.text("code").endsWith("00")) {
                codes.add(row.text("code"));
            }
        }
        Tsv.standard("codelists/nationality_gbt2659.tsv").forEach(row -> nations.add(row.text("numeric")));
    }

    boolean contain(String six) {
        return six.startsWith("9")
                ? provinces.contains(six.substring(1, 3)) && nations.contains(six.substring(3))
                : codes.contains(six);
    }

    private void county(Tsv.Row row, Set<String> countyYears) {
        String code = row.text("code");
        switch (row.text("level")) {
            case "province" -> {
                if (code.compareTo("70") < 0) {
                    provinces.add(code.substring(0, 2));
                }
            }
            case "county" -> {
                codes.add(code);
                for (int year = first(row); year <= last(row); year++) {
                    countyYears.add(code.substring(0, 4) + year);
                }
            }
            default -> {}
        }
    }

    private void prefecture(Tsv.Row row, Set<String> countyYears) {
        if (row.text("level").equals("prefecture")) {
            for (int year = first(row); year <= last(row); year++) {
                if (!countyYears.contains(row.text("code").substring(0, 4) + year)) {
                    codes.add(row.text("code"));
                }
            }
        }
    }

    private static int first(Tsv.Row row) {
        return row.text("start_year") == null ? FIRST_YEAR : Math.max(FIRST_YEAR, row.number("start_year"));
    }

    private static int last(Tsv.Row row) {
        return row.text("end_year") == null ? LAST_YEAR : row.number("end_year") - 1;
    }
}
