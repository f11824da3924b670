package org.qingce.verification.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * The cases of a register. A case is one rule, one subject by what lasts over nights, and the values that are shown; see {@code
 * docs/data-model.md}. Its states: {@code open}, {@code answered}, {@code verified-right}, {@code repaired}, {@code gone}.
 */
public final class CaseBook {

    private static final List<String> LOOKING = List.of("tonight", "followed", "changed");

    private final Workbench workbench;

    /** Makes the tables where they are missing. */
    public CaseBook(Workbench workbench) {
        this.workbench = workbench;
        prepare(workbench);
    }

    /** Makes the tables where they are missing. */
    public static void prepare(Workbench workbench) {
        workbench.run(script("tables"));
    }

    /**
     * What stands after a run.
     *
     * @param findings of tonight
     * @param cases that they are
     */
    public record Followed(long findings, long cases) {}

    /**
     * Takes over tonight's findings, in one transaction. Doing so again changes nothing.
     *
     * @param runId of the run that found them
     * @param businessDate the day it speaks of
     */
    public Followed follow(long runId, LocalDate businessDate) {
        Map<String, ?> run = Map.of("run_id", runId, "business_date", businessDate);
        workbench.run(script("renamed"));
        workbench.inTransaction(() -> workbench.run(script("rename")));
        LOOKING.forEach(stage -> workbench.run(script(stage)));
        workbench.inTransaction(() -> workbench.run(script("write"), run));
        workbench.run(script("forget"));
        return workbench
                .list(script("tally"), Map.of(), row -> new Followed(row.number("findings"), row.number("cases")))
                .get(0);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(CaseBook.class, name);
    }
}
