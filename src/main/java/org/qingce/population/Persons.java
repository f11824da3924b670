package org.qingce.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.definition.DefinitionException;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Makes one golden record of each person's mentions. For each field the most trusted source that states it is believed; within
 * a source the latest mention, then the smallest {@code mention_id}. A valid number goes before an invalid one, that before
 * none.
 *
 * <p>A person is alive while no death record is about them and no mention carries a death or cancellation date.
 */
public final class Persons {

    private static final long PERSONS_IN_MEMORY = 2_500_000;

    private final Survivorship survivorship;
    private final Map<String, Object> texts;

    private Persons(Survivorship survivorship, Map<String, Object> texts) {
        this.survivorship = survivorship;
        this.texts = texts;
    }

    /**
     * Replaces {@code person}, in one transaction.
     *
     * @param workbench holds {@code mention}, {@code event} and {@code person_mention}
     * @return how many persons there are
     * @throws DefinitionException if a mention is of a source that the definition gives no place
     */
    public static long build(Workbench workbench, Survivorship survivorship) {
        var persons = new Persons(survivorship, texts(workbench, survivorship));
        persons.checkSources(workbench);
        persons.choose(workbench);
        long count = workbench
                .list(script("persons"), Map.of(), row -> row.number("persons"))
                .get(0);
        workbench.inTransaction(() -> persons.replace(workbench, 1 + count / PERSONS_IN_MEMORY));
        workbench.run(script("forget"));
        return count;
    }

    private void choose(Workbench workbench) {
        for (String stage : List.of("offers", "victories", "choices", "remainders", "forget_contest")) {
            workbench.run(script(stage), texts);
        }
    }

    private void replace(Workbench workbench, long parts) {
        workbench.run(script("person"), texts);
        for (long part = 0; part < parts; part++) {
            var parameters = new HashMap<>(texts);
            parameters.put("parts", parts);
            parameters.put("part", part);
            workbench.run(script("golden"), parameters);
        }
    }

    private void checkSources(Workbench workbench) {
        List<String> unknown = workbench.list(
                script("sources_without_place"),
                Map.of("sources", survivorship.sources()),
                row -> row.requiredText("source"));
        if (!unknown.isEmpty()) {
            throw new DefinitionException(
                    survivorship.file(),
                    0,
                    "the register holds mentions of " + String.join(", ", unknown)
                            + "; give them a place under 'order'");
        }
    }

    static Map<String, Object> texts(Workbench workbench, Survivorship survivorship) {
        List<Company> companies = Company.of(survivorship);
        var contest = new ContestSql(survivorship, companies, workbench.dialect());
        var golden = new GoldenSql(survivorship, companies);
        var texts = new HashMap<String, Object>();
        texts.put("valid_number", GoldenField.VALID_NUMBER);
        texts.put("any_number", GoldenField.ANY_NUMBER);
        texts.put("number_status", GoldenField.NUMBER_STATUS);
        texts.put("lesser_numbers", GoldenField.ANY_NUMBER | GoldenField.NUMBER_STATUS);
        texts.put("end_of_life", GoldenField.DEATH_DATE.bits() | GoldenField.CANCEL_DATE.bits());
        Map.ofEntries(
                        Map.entry("place", contest.place()),
                        Map.entry("offers", contest.offers()),
                        Map.entry("gathered", contest.gathered()),
                        Map.entry("presence", contest.presence()),
                        Map.entry("won", contest.won()),
                        Map.entry("kept", contest.kept()),
                        Map.entry("leads", contest.leads()),
                        Map.entry("won_here", contest.wonHere()),
                        Map.entry("outside_company", contest.outsideCompany()),
                        Map.entry("sources", golden.sources()),
                        Map.entry("admitted", golden.admitted()),
                        Map.entry("choices", golden.choices()),
                        Map.entry("columns", golden.columns()),
                        Map.entry("names", golden.names()),
                        Map.entry("remaining", golden.remaining()),
                        Map.entry("golden", golden.golden()),
                        Map.entry("companies", golden.companies()))
                .forEach((name, sql) -> texts.put(name, new SqlText(sql)));
        return texts;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Persons.class, name);
    }
}
