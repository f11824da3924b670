package org.qingce.population.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingce.linkage.decision.Decisions;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Person numbers that last. Every number ever given stays in {@code person_number}; the highest is where the next ones go on from.
 *
 * <p>Which new group of mentions keeps which person's number is decided over all claims at once, the strongest first: how many of
 * the person's mentions before this run are in the group; then the older person (smaller number); then the group with the smallest
 * mention. Mentions that arrived with this run count for nobody, except where they stand in for a mention that their node lost (a
 * changed record). So, of persons that merge, the one with most mentions survives, and, of a person that splits, the part with most
 * mentions keeps the number. A group left without a number gets a new one that names its origin; new numbers follow the smallest
 * mention. A person left without a group is merged into the group that has most of it, or, without any mention, retired; a node of
 * a retired person that comes back brings the old number back.
 */
public final class PersonNumbers {

    private final Workbench workbench;
    private final Map<String, ?> run;

    private PersonNumbers(Workbench workbench, long runId, LocalDate businessDate) {
        this.workbench = workbench;
        this.run = Map.of("run_id", runId, "changed_on", businessDate);
    }

    /**
     * Takes over what linkage changed since last time, in one transaction. Doing so again changes nothing.
     *
     * @param workbench holds {@code link_node}, {@code link_cluster} and {@code link_touched}, which is empty afterwards
     * @param runId of the run that the changes are written to
     * @param businessDate the day it speaks of
     */
    public static Numbering assign(Workbench workbench, long runId, LocalDate businessDate) {
        Decisions.prepare(workbench);
        prepare(workbench);
        var numbers = new PersonNumbers(workbench, runId, businessDate);
        if (numbers.first("given", "given") == 0) {
            numbers.begin();
        } else {
            numbers.carryOn();
        }
        workbench.run(script("forget"));
        return workbench
                .list(script("tally"), numbers.run, PersonNumbers::numbering)
                .get(0);
    }

    /** Makes the tables of this package where they are missing. */
    public static void prepare(Workbench workbench) {
        workbench.run(script("tables"));
    }

    /**
     * The person that a number stands for now.
     *
     * @param workbench one that numbers were given in
     * @return empty if the number was never given
     */
    public static Optional<CurrentPerson> resolve(Workbench workbench, long personId) {
        return workbench
                .list(
                        script("resolve"),
                        Map.of("person_id", personId),
                        row -> new CurrentPerson(
                                row.number("person_id"), row.number("current_person"), row.truth("ended")))
                .stream()
                .findFirst();
    }

    private void begin() {
        workbench.run(script("first_numbers"));
        workbench.inTransaction(() -> workbench.run(script("write_first_numbers"), run));
    }

    private void carryOn() {
        workbench.run(script("affected"));
        while (first("frontier_size", "nodes") > 0) {
            workbench.run(script("spread"));
        }
        workbench.run(script("members"));
        workbench.run(script("contest"));
        while (first("open_contests", "contests") > 0) {
            workbench.run(script("settle"));
        }
        List.of("placements", "changes", "number_rows", "node_rows", "change_rows", "kept_since")
                .forEach(stage -> workbench.run(script(stage), run));
        workbench.inTransaction(() -> workbench.run(script("write_numbers"), run));
    }

    private long first(String query, String column) {
        return workbench
                .list(script(query), Map.of(), row -> row.number(column))
                .get(0);
    }

    private static Numbering numbering(Row row) {
        return new Numbering(
                row.number("living"),
                row.number("minted"),
                row.number("merged"),
                row.number("retired"),
                row.number("changes"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(PersonNumbers.class, name);
    }
}
