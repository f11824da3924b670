package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** The fields of {@link PersonTables}: how they are filled, and how copies differ; the rates stand there. */
final class PersonFields {

    /** Chance to be modified; then insert, delete, substitute, transpose, other value, swap, split, merge, gone, misspelt. */
    private static final double[][] RATES = {
        {10, 5, 15, 35, 5, 2, 2, 1, 1, 2, 30},
        {15, 10, 10, 35, 4, 2, 2, 1, 2, 2, 30},
        {10, 10, 15, 60, 5, 5, 1, 0, 0, 2, 0},
        {10, 10, 15, 55, 5, 2, 3, 2, 3, 4, 0},
        {10, 4, 4, 10, 2, 3, 4, 2, 1, 60, 0},
        {10, 10, 15, 22, 4, 1, 2, 2, 2, 1, 40},
        {5, 0, 0, 35, 60, 3, 0, 0, 0, 1, 0},
        {5, 10, 10, 55, 2, 3, 0, 0, 0, 10, 0},
        {10, 0, 0, 50, 30, 5, 0, 0, 0, 10, 0},
        {5, 0, 0, 50, 40, 10, 0, 0, 0, 0, 0}
    };

    private static final double[] MISSING = {0.02, 0.01, 0.04, 0.02, 0.12, 0.01, 0, 0.01, 0.02, 0};
    private static final List<String> KINDS =
            List.of("street", "place", "circuit", "crescent", "close", "court", "drive", "avenue", "parade");

    private final Draw draw;
    private final Typist typist;
    private final List<Supplier<String>> values;
    private final double[] chosen =
            Arrays.stream(RATES).mapToDouble(rates -> rates[0]).toArray();

    PersonFields(Draw draw) {
        this.draw = draw;
        this.typist = new Typist(draw);
        Words male = Words.of("given-male");
        Words female = Words.of("given-female");
        Words surnames = Words.of("surnames");
        Words streets = Words.of("streets");
        Words properties = Words.of("properties");
        Words suburbs = Words.of("suburbs");
        this.values = List.of(
                () -> (draw.chance(0.5) ? male : female).draw(draw),
                () -> surnames.draw(draw),
                () -> String.valueOf(1 + (int) Math.floor(120 * Math.pow(draw.share(), 2))),
                () -> streets.draw(draw) + " " + draw.of(KINDS),
                () -> properties.draw(draw),
                () -> suburbs.draw(draw),
                () -> String.valueOf(2000 + (int) Math.floor(5300 * Math.pow(draw.share(), 1.5))),
                () -> List.of("nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt")
                        .get(draw.weighted(35, 25, 19, 8, 8, 3, 1.5, 0.5)),
                this::birth,
                () -> String.valueOf(draw.between(1_000_000, 9_999_999)));
    }

    /** The fields of a person, as first written down. */
    List<String> original() {
        var fields = new ArrayList<String>();
        for (int field = 0; field < RATES.length; field++) {
            fields.add(draw.chance(MISSING[field]) ? "" : values.get(field).get());
        }
        return fields;
    }

    /** A copy with so many modifications, at most so many in one field. */
    List<String> modified(List<String> original, int modifications, int inOneField) {
        var copy = new ArrayList<>(original);
        if (draw.chance(0.05)) {
            Collections.swap(copy, 0, 1);
        }
        int[] done = new int[RATES.length];
        for (int left = modifications; left > 0; ) {
            int field = draw.weighted(chosen);
            for (int more = draw.between(1, inOneField); more > 0 && left > 0 && done[field] < inOneField; more--) {
                String changed = modified(field, copy.get(field));
                if (!changed.equals(copy.set(field, changed))) {
                    done[field]++;
                    left--;
                }
            }
        }
        return copy;
    }

    private String modified(int field, String value) {
        double[] rates = Arrays.copyOfRange(RATES[field], 1, RATES[field].length);
        return switch (draw.weighted(rates)) {
            case 0 -> typist.inserted(value);
            case 1 -> typist.deleted(value);
            case 2 -> typist.substituted(value);
            case 3 -> typist.transposed(value);
            case 4 -> values.get(field).get();
            case 5 -> typist.swapped(value);
            case 6 -> typist.split(value);
            case 7 -> typist.merged(value);
            case 8 -> "";
            default -> typist.misspelt(value);
        };
    }

    private String birth() {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(draw.between(0, 36_523));
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
