package org.qingce.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingce.definition.DefinitionException;
import org.qingce.population.correction.Corrections;
import org.qingce.population.number.PersonNumbers;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Makes one golden record of each person's mentions. For each field the most trusted source that states it is believed; within
 * a source the latest mention, then the smallest {@code mention_id}. A valid number goes before an invalid one, that before
 * none. What people verified ({@link Corrections}) goes before all sources.
 *
 * <p>A person is alive while no death record is about them and no mention carries a death or cancellation date.
 *
 * <p>A golden record depends on the person's own mentions and corrections and on the definition alone. While the definition is the same, only
 * persons whose mentions or corrections changed are therefore made anew.
 */
public final class Persons {

    private static final long PERSONS_IN_MEMORY = 2_500_000;
    private static final List<String> CONTEST =
            List.of("offers", "victories", "choices", "remainders", "forget_contest");

    private final Workbench workbench;
    private final Survivorship survivorship;
    private final String fingerprint;

    private Persons(Workbench workbench, Survivorship survivorship) {
        this.workbench = workbench;
        this.survivorship = survivorship;
        this.fingerprint = fingerprint(workbench, survivorship);
    }

    /**
     * Brings {@code person} up to what the mentions say, in one transaction.
     *
     * @param workbench holds {@code mention}, {@code event} and {@code person_mention}
     * @return how many persons there are
     * @throws DefinitionException if a mention is of a source that the definition gives no place
     */
    public static long build(Workbench workbench, Survivorship survivorship) {
        PersonNumbers.prepare(workbench);
        workbench.run(script("tables"));
        new Corrections(workbench).putInForce();
        var persons = new Persons(workbench, survivorship);
        persons.checkSources();
        if (persons.carriesOn()) {
            persons.renewTouched();
        } else {
            persons.makeAll();
        }
        workbench.run(script("forget"));
        return persons.number("persons");
    }

    private boolean carriesOn() {
        return workbench
                .list(script("standing"), Map.of("fingerprint", fingerprint), row -> row.truth("carries_on"))
                .get(0);
    }

    private void makeAll() {
        make(Extent.ALL, "person");
    }

    private void renewTouched() {
        workbench.run(script("touched"), texts(workbench, survivorship, Extent.TOUCHED));
        make(Extent.TOUCHED, "forget_touched");
    }

    private void make(Extent extent, String clear) {
        Map<String, Object> texts = texts(workbench, survivorship, extent);
        CONTEST.forEach(stage -> workbench.run(script(stage), texts));
        long parts = 1 + number("chosen") / PERSONS_IN_MEMORY;
        workbench.inTransaction(() -> {
            workbench.run(script(clear), texts);
            insert(texts, parts);
            workbench.run(script("correct"), texts);
            workbench.run(script("built"), Map.of("fingerprint", fingerprint));
        });
    }

    private void insert(Map<String, Object> texts, long parts) {
        for (long part = 0; part < parts; part++) {
            var parameters = new HashMap<>(texts);
            parameters.put("parts", parts);
            parameters.put("part", part);
            workbench.run(script("golden"), parameters);
        }
    }

    private void checkSources() {
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

    private long number(String query) {
        return workbench
                .list(script(query), Map.of(), row -> row.number("persons"))
                .get(0);
    }

    private static String fingerprint(Workbench workbench, Survivorship survivorship) {
        var parameters = new HashMap<>(texts(workbench, survivorship, Extent.ALL));
        parameters.put("parts", 1);
        parameters.put("part", 0);
        return Fingerprint.of(Stream.concat(CONTEST.stream(), Stream.of("person", "golden", "correct"))
                .flatMap(stage -> script(stage).render(workbench.dialect(), parameters).stream())
                .toList());
    }

    static Map<String, Object> texts(Workbench workbench, Survivorship survivorship, Extent extent) {
        return new SurvivorshipSql(survivorship, workbench.dialect(), extent).texts();
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Persons.class, name);
    }
}
