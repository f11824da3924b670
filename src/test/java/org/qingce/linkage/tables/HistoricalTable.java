package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The hard table: historical figures with up to 21 rows each, in the shape of Splink's historical_50k.
 *
 * <p>What is imitated, after the published generator of that set (repository moj-analytical-services/splink_synthetic_data,
 * folder corrupt) and its published profile (50,578 rows, 5,156 people, 303,961 true pairs):
 *
 * <ul>
 *   <li>Rows a person are spread nearly evenly over 1 to 20 (which is what rows, people and pairs together leave). The first row
 *       is clean; errors and gaps get more from row to row.
 *   <li>Name: another full name the person goes by (title, peerage, initials, second given name, married name) half of the time,
 *       each name in another form (bill for william) 40 %, a slip of the keyboard 10 %; names in the middle drop out with a chance
 *       of one half, then at times the first or the last. First name and surname are nothing but the first and the last word of
 *       the full name: {@code sir} and {@code baronet} come out as such, and 9 % have no surname. First names of two rows of one
 *       person agree in 57 %, surnames in 71 % (published m; ours 52 and 76), whole
 *       full names in some 30 %.
 *   <li>Date of birth: missing in 23 % of rows; many people have the year only and then 1 January, so that 1.5 million pairs share
 *       a date; wrong by a key beside the right one (never in the century), by 1 January or by some days in a quarter of rows, so that two
 *       dates agree in 57 % (ours 57).
 *   <li>Birth place: missing in 14 %; otherwise the place, a part of it, or a larger one. Postcode: missing in 23 %; otherwise a
 *       neighbouring code, another home, or mistyped in about a quarter; children share the home of a parent.
 *   <li>Gender: missing in 22 %, 84 % male, now and then the wrong one. Occupation: missing in half of the rows; otherwise any of
 *       the person's.
 *   <li>{@code unique_id} begins with the cluster: whoever compares it reads the answer.
 * </ul>
 */
final class HistoricalTable {

    static final List<String> HEADINGS = List.of(
            "unique_id",
            "cluster",
            "full_name",
            "first_and_surname",
            "first_name",
            "surname",
            "dob",
            "birth_place",
            "postcode_fake",
            "gender",
            "occupation");

    private final Draw draw;
    private final Typist typist;
    private final HistoricalNames names;

    private HistoricalTable(long seed) {
        this.draw = new Draw(seed);
        this.typist = new Typist(draw);
        this.names = new HistoricalNames(draw);
    }

    /** A table of so many people; about ten times as many rows. */
    static TestTable of(int people, long seed) {
        var table = new HistoricalTable(seed);
        var figures = new HistoricalPeople(table.draw, table.names);
        var rows = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        HistoricalFigure figure = null;
        for (int person = 0; person < people; person++) {
            figure = figures.next(figure);
            String cluster = "Q" + (20_011 + person * 37L);
            int records = table.draw.chance(0.03) ? table.draw.between(19, 21) : table.draw.between(1, 18);
            for (int record = 0; record < records; record++) {
                rows.add(table.row(cluster, figure, record, record / 19.0));
                truth.add(cluster);
            }
        }
        return new TestTable(HEADINGS, rows, truth);
    }

    /** One row; {@code worn} grows from 0 for a person's first row to 1. */
    private List<String> row(String cluster, HistoricalFigure figure, int record, double worn) {
        String name = record == 0 ? figure.names().get(0) : name(figure, worn);
        String[] words = name.split(" ");
        String first = words[0];
        String last = words.length > 1 ? words[words.length - 1] : "";
        return List.of(
                cluster + "-" + (record + 1),
                cluster,
                name,
                (first + " " + last).strip(),
                first,
                last,
                record == 0 ? figure.birth().toString() : birth(figure.birth(), worn),
                record == 0 ? usual(figure.places()) : place(figure.places(), worn),
                record == 0 ? figure.postcodes().get(0).get(0) : postcode(figure.postcodes(), worn),
                gone(0.12, 0.42, worn) ? "" : gender(figure.male()),
                occupation(figure.occupations(), record, worn));
    }

    private String name(HistoricalFigure figure, double worn) {
        String name = figure.names().get(0);
        if (gone(0.35, 0.85, worn)) {
            name = switch (draw.weighted(50, 40, 10)) {
                case 0 -> draw.of(figure.names());
                case 1 -> names.inOtherForms(name);
                default -> typist.slipped(name);
            };
        }
        return draw.chance(0.35) ? name : shortened(name, worn);
    }

    private String shortened(String name, double worn) {
        var words = new ArrayList<String>();
        String[] all = name.split(" ");
        for (int at = 0; at < all.length; at++) {
            boolean inside = at > 0 && at < all.length - 1;
            if (!inside || draw.chance(0.5)) {
                words.add(all[at]);
            }
        }
        if (words.size() > 1 && gone(0.08, 0.36, worn)) {
            words.remove(draw.chance(0.5) ? 0 : words.size() - 1);
        }
        return String.join(" ", words);
    }

    private String birth(LocalDate birth, double worn) {
        if (gone(0.08, 0.55, worn)) {
            return "";
        }
        if (!gone(0.15, 0.65, worn)) {
            return birth.toString();
        }
        return switch (draw.weighted(50, 30, 20)) {
            case 0 ->
                birth.toString().substring(0, 2)
                        + typist.misdialled(birth.toString().substring(2));
            case 1 -> birth.withDayOfYear(1).toString();
            default -> birth.plusDays(draw.between(-40, 40)).toString();
        };
    }

    private String place(List<String> places, double worn) {
        if (places.isEmpty() || gone(0.02, 0.24, worn)) {
            return "";
        }
        return gone(0.12, 0.55, worn) ? draw.of(places) : usual(places);
    }

    private String postcode(List<List<String>> homes, double worn) {
        String usual = homes.get(0).get(0);
        if (gone(0.08, 0.55, worn)) {
            return "";
        }
        if (!gone(0.12, 0.55, worn)) {
            return usual;
        }
        return switch (draw.weighted(50, 30, 20)) {
            case 0 -> draw.of(homes.get(0));
            case 1 -> draw.of(draw.of(homes));
            default -> typist.substituted(usual);
        };
    }

    private String gender(boolean male) {
        return draw.chance(0.01) == male ? "female" : "male";
    }

    private String occupation(List<String> occupations, int record, double worn) {
        if (occupations.isEmpty() || record > 0 && gone(0.05, 0.5, worn)) {
            return "";
        }
        return gone(0.10, 0.60, worn) ? draw.of(occupations) : occupations.get(0);
    }

    private static String usual(List<String> places) {
        return places.isEmpty() ? "" : places.get(0);
    }

    /** Whether something happens whose chance grows from the first to the last row of a person. */
    private boolean gone(double first, double last, double worn) {
        return draw.chance(first + (last - first) * worn);
    }
}
