package org.qingce.measures.demography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.EstimateTable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Computes births, deaths, rates, ages and their heaping for every division from the township up: of the whole-population database as
 * received and of the published population; births also by source. See {@code docs/statistics.md}.
 */
public final class Demography {

    /** Births of twelve months. */
    public static final String BIRTHS = "births";

    /** Births per mille of the mid-year population. */
    public static final String BIRTH_RATE = "birth-rate";

    /** Deaths per mille of the mid-year population. */
    public static final String DEATH_RATE = "death-rate";

    /** Birth rate less death rate. */
    public static final String NATURAL_GROWTH = "natural-growth";

    /** Males born for every 100 females. */
    public static final String SEX_RATIO = "sex-ratio-at-birth";

    /** Preference of ages ending in 0 and 5. */
    public static final String WHIPPLE = "whipple";

    /** Preference of any last digit. */
    public static final String MYERS = "myers";

    /** Lower end of the sex ratios at birth that are usual. */
    public static final double USUAL_LOW = 103;

    /** Upper end of them. */
    public static final double USUAL_HIGH = 107;

    private static final List<String> MEASURES =
            List.of(BIRTHS, BIRTH_RATE, DEATH_RATE, NATURAL_GROWTH, SEX_RATIO, WHIPPLE, MYERS);
    private static final int AGES = 101;

    private final Workbench workbench;

    private record Key(String division, String view) {}

    /** @param workbench holds the tables of intake and population */
    public Demography(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Replaces ages and estimates by those of a day.
     *
     * @param today the business date; the twelve months end on it
     */
    public void compute(LocalDate today) {
        workbench.run(script("populace"), Map.of("today", today, "after", today.minusYears(1)));
        workbench.run(SqlScript.beside(EstimateTable.class, "places"));
        workbench.run(script("age_sex"));
        var table = new EstimateTable(workbench);
        workbench.inTransaction(() -> {
            workbench.run(script("fill_age_sex"));
            table.replace(MEASURES, estimates());
        });
        workbench.run(script("leave"));
    }

    private List<Estimate> estimates() {
        Map<Key, long[]> ages = ages();
        var estimates = new ArrayList<Estimate>();
        workbench.each(script("vital"), Map.of(), row -> {
            String view = row.requiredText("view");
            var place = new Estimate.Place(row.requiredText("division"), row.requiredText("level"));
            estimates.addAll(new VitalEstimates(view, place, vital(row)).all());
            long[] byAge = ages.get(new Key(place.division(), view));
            if (byAge != null) {
                estimates.addAll(AgeEstimates.of(view, place, byAge));
            }
        });
        return estimates;
    }

    private Map<Key, long[]> ages() {
        var ages = new HashMap<Key, long[]>();
        workbench.each(script("ages"), Map.of(), row -> {
            var key = new Key(row.requiredText("division"), row.requiredText("view"));
            ages.computeIfAbsent(key, absent -> new long[AGES])[(int) row.number("age")] = row.number("persons");
        });
        return ages;
    }

    private static Vital vital(Row row) {
        return new Vital(
                row.number("persons"),
                row.number("births"),
                row.number("boys"),
                row.number("girls"),
                row.number("deaths"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Demography.class, name);
    }
}
