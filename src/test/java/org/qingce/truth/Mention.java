package org.qingce.truth;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * A person as one record of the truth names them, with what a right cleaning makes of it.
 *
 * @param row of {@code mentions-<night>.tsv}
 * @param values what the record states, in standard form; what it does not state or cannot be read is missing
 * @param notInList an item is written in words that are none of its list
 * @param updated the record's own day, or null
 */
record Mention(
        Tsv.Row row,
        String source,
        Card card,
        Map<Field, String> values,
        boolean notInList,
        LocalDate birth,
        LocalDate death,
        LocalDate updated) {

    private static final Words ETHNICITY = Words.ethnicity();
    private static final Words MARITAL = Words.marital();
    private static final Words EDUCATION = Words.education();
    private static final Words NATURE = Words.nature();

    /** Order of intake: by file name, line and slot. */
    static final Comparator<Mention> ORDER = Comparator.<Mention, String>comparing(mention -> mention.row.text("file"))
            .thenComparing(mention -> mention.row.number("line"))
            .thenComparing(mention -> mention.row.number("slot"));

    /** Reads a row; addresses are told by the division in which the truth says that they lie. */
    static Mention of(Tsv.Row row, Places places) {
        String source = row.text("file").replaceFirst("-\\d{8}.*", "");
        Card card = Card.of(row.text("id_written"));
        LocalDate birth = row.packedDay("birth_written");
        LocalDate death = row.packedDay("death_written");
        var values = new EnumMap<Field, String>(Field.class);
        put(values, Field.ID_NUMBER, card.number());
        put(values, Field.NAME, name(row));
        put(values, Field.SEX, row.text("sex_written"));
        put(values, Field.BIRTH_DATE, birth == null ? null : birth.toString());
        put(values, Field.ETHNICITY, ETHNICITY.code(row.text("ethnicity_written")));
        put(values, Field.MARITAL_STATUS, MARITAL.code(row.text("marital_written")));
        put(values, Field.EDUCATION, EDUCATION.code(row.text("education_written")));
        put(values, Field.HUKOU_NATURE, NATURE.code(row.text("nature_written")));
        put(values, Field.RELATION, row.text("relation_written"));
        put(values, Field.PHONE, row.text("phone_written"));
        put(values, Field.DEATH_DATE, row.text("death_written"));
        put(values, Field.CANCEL_DATE, row.text("cancelled_written"));
        put(values, Field.DIVISION, Places.code(row.text("division_written")));
        put(values, Field.RESIDENCE_DIVISION, Places.code(row.text("residence_written")));
        put(values, Field.HOUSEHOLD_NO, row.text("household_written"));
        addressed(values, Field.HUKOU_ADDRESS, Field.DIVISION, row.text("hukou_in"), places);
        addressed(values, Field.RESIDENCE_ADDRESS, Field.RESIDENCE_DIVISION, row.text("residence_in"), places);
        boolean notInList = ETHNICITY.isForeign(row.text("ethnicity_written"))
                || MARITAL.isForeign(row.text("marital_written"))
                || EDUCATION.isForeign(row.text("education_written"))
                || NATURE.isForeign(row.text("nature_written"));
        return new Mention(row, source, card, values, notInList, birth, death, row.packedDay("updated_written"));
    }

    /** Where the code is missing, the address tells the division. */
    private static void addressed(
            Map<Field, String> values, Field address, Field division, String place, Places places) {
        if (place != null) {
            values.put(address, place);
            putIfMissing(values, division, places.addressed(place));
        }
    }

    private static String name(Tsv.Row row) {
        String written = row.text("name_written");
        return written == null || written.contains("?") ? null : NameForm.standard(written);
    }

    private static void put(Map<Field, String> values, Field field, String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static void putIfMissing(Map<Field, String> values, Field field, String value) {
        if (value != null) {
            values.putIfAbsent(field, value);
        }
    }

    String value(Field field) {
        return values.get(field);
    }

    boolean states(Field field) {
        return values.containsKey(field);
    }

    String role() {
        return row.text("role");
    }

    /** Whether the record is about this person, not about a parent or the party of a marriage. */
    boolean isSubject() {
        return role().equals("person") || role().equals("child");
    }

    boolean ended() {
        return states(Field.DEATH_DATE) || states(Field.CANCEL_DATE);
    }

    /** Whether the record is one of a death, or states a day of death. */
    boolean saysDead() {
        return death != null || source.equals("health-death") || source.equals("civil-death");
    }

    /** File, line and slot, as in a work list. */
    String place() {
        return row.text("file") + ":" + row.number("line") + ":" + row.number("slot");
    }

    /** Completed years from one day to another; null where the first is not known. */
    static Integer years(LocalDate from, LocalDate to) {
        return from == null ? null : Period.between(from, to).getYears();
    }
}
