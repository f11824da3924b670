package org.qingce.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What the figures ask of a record as received and of a person as published alike.
 *
 * @param age completed years, by the stated birth date; null without one
 * @param stated whether every main item but the number is entered
 */
record Subject(String view, String division, Card card, Integer age, boolean stated) {

    private static final int MARITAL_FROM = 15;
    private static final List<Field> MAIN_ITEMS =
            List.of(Field.RELATION, Field.NAME, Field.SEX, Field.BIRTH_DATE, Field.ETHNICITY, Field.HUKOU_NATURE);

    static boolean complete(Function<Field, String> value, LocalDate birth, LocalDate night) {
        Integer age = Mention.years(birth, night);
        return MAIN_ITEMS.stream().allMatch(item -> value.apply(item) != null)
                && ((age != null && age < MARITAL_FROM) || value.apply(Field.MARITAL_STATUS) != null);
    }

    void count(Figures figures, boolean conform) {
        boolean infant = age != null && age < 1;
        boolean due = !infant || card.entered();
        boolean resident = card.verdict() != Card.Verdict.OTHER_DOCUMENT;
        figures.count("id-entry", view, division, due, card.entered());
        figures.count("id-valid", view, division, due && resident, card.valid());
        figures.count("id-exempt", view, division, true, infant && !card.entered());
        figures.count("completeness", view, division, due, stated && card.entered());
        figures.count("conformity", view, division, true, conform);
    }
}
