package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A small table of names, birth dates, towns and mail addresses, badly written, in the shape of Splink's fake_1000.
 *
 * <p>What is imitated, after the rows that Splink's documentation shows: one to eight rows a person, four on average; each field is
 * missing in a fifth of the rows; characters of names, towns and mail addresses change places over any distance (several in one
 * value); given name and surname trade places in one row of ten; dates are off by days or months in a quarter of rows.
 */
final class ContactTable {

    static final List<String> HEADINGS =
            List.of("unique_id", "first_name", "surname", "dob", "city", "email", "cluster");

    private final Draw draw;
    private final Words male = Words.of("given-male");
    private final Words female = Words.of("given-female");
    private final Words surnames = Words.of("surnames");
    private final Words places = Words.of("places");

    private ContactTable(long seed) {
        this.draw = new Draw(seed);
    }

    /** A table of so many people. */
    static TestTable of(int people, long seed) {
        var table = new ContactTable(seed);
        var rows = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        for (int person = 0; person < people; person++) {
            List<String> fields = table.person();
            int records = table.draw.between(1, 7);
            for (int record = 0; record < records; record++) {
                rows.add(table.row(rows.size(), fields, record, person));
                truth.add(String.valueOf(person));
            }
        }
        return new TestTable(HEADINGS, rows, truth);
    }

    private List<String> person() {
        String first = (draw.chance(0.5) ? male : female).draw(draw);
        String last = surnames.draw(draw);
        LocalDate birth = LocalDate.of(draw.between(1950, 2015), 1, 1).plusDays(draw.between(0, 364));
        String owner = draw.chance(0.5) ? first : (draw.chance(0.5) ? male : female).any(draw);
        String mail = owner + draw.between(1, 99) + "@" + surnames.any(draw) + draw.of(List.of(".com", ".net", ".org"));
        return List.of(capital(first), capital(last), birth.toString(), capital(places.draw(draw)), mail);
    }

    private List<String> row(int number, List<String> person, int record, int cluster) {
        var fields = new ArrayList<>(person);
        if (record > 0) {
            if (draw.chance(0.1)) {
                Collections.swap(fields, 0, 1);
            }
            for (int field = 0; field < fields.size(); field++) {
                fields.set(field, spoilt(field, fields.get(field)));
            }
        }
        fields.add(0, String.valueOf(number));
        fields.add(String.valueOf(cluster));
        return fields;
    }

    private String spoilt(int field, String value) {
        if (draw.chance(0.2)) {
            return "";
        }
        if (field == 2) {
            return draw.chance(0.25)
                    ? LocalDate.parse(value).plusDays(draw.between(-120, 120)).toString()
                    : value;
        }
        return draw.chance(0.2) ? mixed(value) : value;
    }

    private String mixed(String value) {
        char[] characters = value.toCharArray();
        for (int times = draw.between(1, 2); times > 0; times--) {
            int one = draw.between(0, characters.length - 1);
            int other = draw.between(0, characters.length - 1);
            char kept = characters[one];
            characters[one] = characters[other];
            characters[other] = kept;
        }
        return String.valueOf(characters);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
