package org.qingce.linkage.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Easy tables of persons in the shape of Febrl's data sets 3 and 4: name, address, date of birth and a number.
 *
 * <p>What is imitated, after the read-me and the settings of Febrl's generator (dsgen/generate.py, release 0.4.2; P. Christen,
 * Probabilistic Data Generation for Deduplication and Data Linkage, IDEAL 2005) and a look at some rows of the sets:
 *
 * <ul>
 *   <li>Set 3: 2,000 people and 3,000 copies, at most five of one, half of the people without one; six modifications a copy, at
 *       most four of them in one field. Set 4: 5,000 people in one file and one copy of each in another; four modifications a
 *       copy, at most two in one field.
 *   <li>A modified field is a name with a chance of 25 %, a part of the address with 60 % (street number, both address lines and
 *       suburb 10 % each in their list), date of birth 10 %, number 5 %.
 *   <li>What happens in a field: misspelt (names 30 %, suburb 40 %), a character substituted (10 to 60 %), deleted or inserted
 *       (together up to 25 %), transposed (2 to 60 %, most in postcodes), words swapped, split or merged (up to 8 %), another
 *       value (1 to 10 %), gone (1 to 10 %; the second address line 60 %). A date of birth never gains or loses a digit but may
 *       become one that no calendar has. Given name and surname change places in 5 % of copies.
 *   <li>All fields are drawn apart: a postcode says nothing about the suburb or the state beside it.
 *   <li>The originals lack a given name in 2 %, surname 1 %, street number 4 %, address line 2 %, second line 12 %, suburb 1 %,
 *       state 1 %, date 2 % of rows.
 * </ul>
 */
final class PersonTables {

    static final List<String> HEADINGS = List.of(
            "rec_id",
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "soc_sec_id");

    private final Draw draw;
    private final PersonFields fields;

    private PersonTables(long seed) {
        this.draw = new Draw(seed);
        this.fields = new PersonFields(draw);
    }

    /** One table in which people stand once to six times, as many copies as one and a half times the people. */
    static TestTable deduplication(int people, long seed) {
        var tables = new PersonTables(seed);
        int[] copies = tables.copies(people, people * 3 / 2);
        var rows = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        for (int person = 0; person < people; person++) {
            List<String> original = tables.fields.original();
            rows.add(named("rec-" + person + "-org", original));
            truth.add("rec-" + person);
            for (int copy = 0; copy < copies[person]; copy++) {
                rows.add(named("rec-" + person + "-dup-" + copy, tables.fields.modified(original, 6, 4)));
                truth.add("rec-" + person);
            }
        }
        return new TestTable(HEADINGS, rows, truth).shuffled(tables.draw);
    }

    /** Two tables in which everyone stands once. */
    static List<TestTable> linkage(int people, long seed) {
        var tables = new PersonTables(seed);
        var originals = new ArrayList<List<String>>();
        var copies = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        for (int person = 0; person < people; person++) {
            List<String> original = tables.fields.original();
            originals.add(named("rec-" + person + "-org", original));
            copies.add(named("rec-" + person + "-dup-0", tables.fields.modified(original, 4, 2)));
            truth.add("rec-" + person);
        }
        return List.of(
                new TestTable(HEADINGS, originals, truth).shuffled(tables.draw),
                new TestTable(HEADINGS, copies, truth).shuffled(tables.draw));
    }

    private int[] copies(int people, int total) {
        int[] copies = new int[people];
        int left = total;
        while (left > 0) {
            int person = draw.between(0, people - 1);
            if (copies[person] == 0) {
                copies[person] = Math.min(left, 1 + draw.weighted(344, 233, 188, 184, 178));
                left -= copies[person];
            }
        }
        return copies;
    }

    private static List<String> named(String id, List<String> values) {
        var row = new ArrayList<String>();
        row.add(id);
        row.addAll(values);
        return row;
    }
}
