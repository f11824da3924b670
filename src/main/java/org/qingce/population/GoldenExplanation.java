package org.qingce.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.population.correction.Corrections;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Field by field, which mentions of a person offered what, which one was believed, by which rule, and whether sources disagreed.
 *
 * @param personId as in {@code person}
 * @param fields in the order of the person table; none where no mention has that person
 */
public record GoldenExplanation(long personId, List<FieldExplanation> fields) {

    private static final SqlScript OFFERED = SqlScript.beside(GoldenExplanation.class, "offered");

    /**
     * Explains a person as the definition makes it of the mentions that stand in the register now.
     *
     * @param workbench holds {@code mention} and {@code person_mention}
     */
    public static GoldenExplanation of(Workbench workbench, Survivorship survivorship, long personId) {
        var offers = new EnumMap<GoldenField, List<Offer>>(GoldenField.class);
        Arrays.stream(GoldenField.values()).forEach(field -> offers.put(field, new ArrayList<>()));
        String columns = new GoldenSql(survivorship, List.of(), Extent.ALL).mentionColumns();
        var parameters = Map.of("person_id", personId, "mention_columns", new SqlText(columns));
        workbench.each(OFFERED, parameters, row -> offers.forEach((field, ofField) -> add(ofField, field, row)));
        new Corrections(workbench)
                .of(personId)
                .forEach(correction -> GoldenField.named(correction.field())
                        .ifPresent(field ->
                                Objects.requireNonNull(offers.get(field)).add(Offer.verified(correction))));
        List<FieldExplanation> fields = offers.entrySet().stream()
                .map(entry -> FieldExplanation.of(
                        entry.getKey().column(), survivorship.ranking(entry.getKey()), entry.getValue()))
                .toList();
        boolean known = fields.stream().anyMatch(field -> !field.offers().isEmpty());
        return new GoldenExplanation(personId, known ? fields : List.of());
    }

    private static void add(List<Offer> offers, GoldenField field, Row row) {
        String value = row.text(field.column());
        String status = row.text("id_status");
        boolean isNumber = field == GoldenField.ID_NUMBER;
        String shown = value == null && isNumber ? status : value;
        if (shown != null) {
            int tier = isNumber ? tier(value, status) : 0;
            offers.add(new Offer(
                    row.number("mention_id"), row.requiredText("source"), row.date("updated_on"), shown, tier));
        }
    }

    private static int tier(@Nullable String number, @Nullable String status) {
        if (number == null) {
            return 2;
        }
        return "VALID".equals(status) || "VALID_UPGRADED".equals(status) ? 0 : 1;
    }
}
