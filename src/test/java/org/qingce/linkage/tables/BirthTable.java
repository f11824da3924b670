package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of names and birth dates only, in the shape of RLdata500 and RLdata10000.
 *
 * <p>What is imitated, after the help page of the R package RecordLinkage (M. Sariyar and A. Borg, The RecordLinkage Package,
 * The R Journal 2/2 (2010)) and a look at some rows:
 *
 * <ul>
 *   <li>One row in ten is a copy of another; nobody stands three times. The copy has one error: in a name 60 % (a letter more
 *       half of the time, else another or one less; nearly always in the first components), in year, month or day 40 % (one
 *       digit, or another number); one copy in twenty has two.
 *   <li>Common names and few: about 100 surnames and 70 given names of each sex make most of the table, so that namesakes are many
 *       and birth dates decide. A second given name in 10 % of rows, a second surname in 3 %.
 *   <li>Years of birth are spread evenly over 1924 to 2008; a mistyped year may lie in the future.
 * </ul>
 */
final class BirthTable {

    static final List<String> HEADINGS =
            List.of("fname_c1", "fname_c2", "lname_c1", "lname_c2", "by", "bm", "bd", "rec_id", "ent_id");

    private static final double[] FIELDS = {30, 1, 28, 1, 14, 12, 14};

    private final Draw draw;
    private final Typist typist;
    private final Words female = Words.of("german-given-female");
    private final Words male = Words.of("german-given-male");
    private final Words surnames = Words.of("german-surnames");

    private BirthTable(long seed) {
        this.draw = new Draw(seed);
        this.typist = new Typist(draw);
    }

    /** A table of so many rows, one in ten of them a copy. */
    static TestTable of(int rows, long seed) {
        var made = new BirthTable(seed);
        var people = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        for (int person = 0; person < rows - rows / 10; person++) {
            people.add(made.person());
            truth.add(String.valueOf(person + 1));
        }
        var originals = new ArrayList<Integer>();
        for (int person = 0; person < people.size(); person++) {
            originals.add(person);
        }
        made.draw.shuffle(originals);
        for (int copied : originals.subList(0, rows / 10)) {
            people.add(made.copy(people.get(copied)));
            truth.add(truth.get(copied));
        }
        return numbered(new TestTable(HEADINGS, people, truth).shuffled(made.draw));
    }

    private static TestTable numbered(TestTable table) {
        var rows = new ArrayList<List<String>>();
        for (List<String> fields : table.rows()) {
            var row = new ArrayList<>(fields);
            row.add(String.valueOf(rows.size() + 1));
            row.add(table.truth().get(rows.size()));
            rows.add(row);
        }
        return new TestTable(HEADINGS, rows, table.truth());
    }

    private List<String> person() {
        Words given = draw.chance(0.5) ? female : male;
        LocalDate birth = LocalDate.of(draw.between(1924, 2008), 1, 1).plusDays(draw.between(0, 364));
        return List.of(
                given.draw(draw),
                draw.chance(0.10) ? given.draw(draw) : "",
                surnames.draw(draw),
                draw.chance(0.03) ? surnames.draw(draw) : "",
                String.valueOf(birth.getYear()),
                String.valueOf(birth.getMonthValue()),
                String.valueOf(birth.getDayOfMonth()));
    }

    private List<String> copy(List<String> person) {
        var copy = new ArrayList<>(person);
        int errors = draw.chance(0.05) ? 2 : 1;
        while (errors > 0) {
            int field = draw.weighted(FIELDS);
            String wrong = copy.get(field).isEmpty() ? "" : wrong(field, copy.get(field));
            errors -= wrong.equals(copy.get(field)) ? 0 : 1;
            copy.set(field, wrong);
        }
        return copy;
    }

    private String wrong(int field, String value) {
        if (field < 4) {
            String name = draw.chance(0.5) ? typist.inserted(value) : typist.slipped(value);
            return name.toUpperCase(Locale.ROOT);
        }
        return switch (field) {
            case 4 -> typist.substituted(value);
            case 5 -> String.valueOf(draw.between(1, 12));
            default -> String.valueOf(draw.between(1, 31));
        };
    }
}
