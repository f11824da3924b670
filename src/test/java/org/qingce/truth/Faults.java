package org.qingce.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on single mentions of severity error, and the two on numbers that are not, as their titles say, written out in Java. */
final class Faults {

    private static final Set<String> NOT_ERRORS = Set.of("ID10", "ID14", "RS03", "BD05", "DE06", "HH04");
    private static final Set<String> CHANGED_STATUS = Set.of("20", "22", "23", "30", "40");
    private static final int MARITAL_FROM = 15;

    private final Places places;
    private final LocalDate night;
    private final Map<String, String> impliedSex = new HashMap<>();

    Faults(Places places, LocalDate night) {
        this.places = places;
        this.night = night;
        Tsv.standard("codelists/relationship_gbt4761_2008.tsv")
                .forEach(row -> impliedSex.put(row.text("code"), row.text("implied_sex")));
    }

    /** Ids of the rules that a mention breaks. */
    List<String> of(Mention mention) {
        var faults = new ArrayList<String>();
        number(mention, faults);
        agreement(mention, faults);
        dates(mention, faults);
        items(mention, faults);
        residence(mention, faults);
        return faults;
    }

    static boolean isError(String rule) {
        return !NOT_ERRORS.contains(rule);
    }

    private void number(Mention mention, List<String> faults) {
        Card card = mention.card();
        String status = switch (card.verdict()) {
            case BAD_LENGTH -> "ID01";
            case BAD_CHARACTER, MASKED -> "ID02";
            case BAD_CHECK_DIGIT -> "ID03";
            case BAD_DATE -> "ID04";
            case BAD_ADDRESS -> "ID05";
            case PLACEHOLDER -> "ID09";
            case VALID_UPGRADED -> "ID10";
            default -> null;
        };
        add(faults, "ID13", card.damaged());
        add(faults, status, status != null && !card.damaged());
        add(
                faults,
                "ID14",
                isOf(mention, "police-resident", "population", "health-record")
                        && !card.entered()
                        && age(mention) != null
                        && age(mention) < 1
                        && !mention.ended());
    }

    private static void agreement(Mention mention, List<String> faults) {
        Card card = mention.card();
        LocalDate birth = mention.birth();
        String sex = mention.value(Field.SEX);
        add(faults, "ID07", card.valid() && birth != null && !birth.equals(card.birth()));
        add(faults, "ID08", card.valid() && sex != null && !sex.equals(card.sex()));
    }

    private void dates(Mention mention, List<String> faults) {
        LocalDate birth = mention.birth();
        LocalDate death = mention.death();
        LocalDate updated = mention.updated();
        add(faults, "BD01", birth != null && birth.isAfter(night));
        add(faults, "BD03", birth != null && updated != null && birth.isAfter(updated));
        add(faults, "DE01", birth != null && death != null && death.isBefore(birth));
        add(faults, "DE02", death != null && death.isAfter(night));
        add(faults, "CP08", birth == null && mention.row().text("birth_written") != null);
    }

    private void items(Mention mention, List<String> faults) {
        boolean registers = mention.isSubject() && isOf(mention, "police-resident", "population");
        add(faults, "NM01", !mention.states(Field.NAME));
        add(faults, "CP01", registers && lacksMainItem(mention, age(mention)));
        add(faults, "CP02", registers && lacksMaritalStatus(mention));
        add(faults, "CP07", mention.notInList());
        String marital = mention.value(Field.MARITAL_STATUS);
        boolean undated = isOf(mention, "population") && mention.row().text("marital_date_written") == null;
        add(faults, "CP03", undated && "21".equals(marital));
        add(faults, "CP04", undated && marital != null && CHANGED_STATUS.contains(marital));
        String sex = impliedSex.get(mention.value(Field.RELATION));
        add(faults, "HH03", sex != null && mention.states(Field.SEX) && !sex.equals(mention.value(Field.SEX)));
        add(
                faults,
                "RS01",
                mention.isSubject()
                        && isOf(mention, "police-resident", "population", "health-record")
                        && !places.knows(mention.value(Field.DIVISION)));
    }

    private void residence(Mention mention, List<String> faults) {
        boolean migrant = "是".equals(mention.row().text("migrant_written"));
        LocalDate away = mention.row().packedDay("away_written");
        String registered = township(mention.value(Field.DIVISION));
        add(
                faults,
                "RS02",
                migrant && registered != null && registered.equals(township(mention.value(Field.RESIDENCE_DIVISION))));
        add(faults, "RS03", migrant && away != null && away.plusDays(180).isAfter(night));
    }

    /** The first nine digits; null for less. */
    static String township(String division) {
        return division == null || division.length() < 9 ? null : division.substring(0, 9);
    }

    private boolean lacksMaritalStatus(Mention mention) {
        Integer age = age(mention);
        return !mention.states(Field.MARITAL_STATUS) && age != null && age >= MARITAL_FROM;
    }

    private static boolean lacksMainItem(Mention mention, Integer age) {
        return !mention.states(Field.RELATION)
                || !mention.states(Field.NAME)
                || !mention.states(Field.SEX)
                || !mention.states(Field.BIRTH_DATE)
                || !mention.states(Field.ETHNICITY)
                || !mention.states(Field.HUKOU_NATURE)
                || (!mention.card().entered() && (age == null || age >= 1))
                || (!mention.states(Field.MARITAL_STATUS) && (age == null || age >= MARITAL_FROM));
    }

    /** On the night, or on the day of death; by the number where no birth date is stated. */
    private Integer age(Mention mention) {
        LocalDate birth = mention.birth() == null ? mention.card().birth() : mention.birth();
        return Mention.years(birth, mention.death() == null ? night : mention.death());
    }

    private static boolean isOf(Mention mention, String... sources) {
        return List.of(sources).contains(mention.source());
    }

    private static void add(List<String> faults, String rule, boolean broken) {
        if (broken) {
            faults.add(rule);
        }
    }
}
