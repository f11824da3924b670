package org.qingce.verification.notice;

import java.time.LocalDate;
import java.util.Map;
import org.qingce.population.number.PersonNumbers;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** The separated persons of a register, followed from run to run. */
public final class Separations {

    private final Workbench workbench;

    /** @param workbench a register; the tables of this package are made where they are missing */
    public Separations(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("tables"));
    }

    /**
     * Takes the register's persons as they are now: who is separated, since when, and whose notice is withdrawn because the reason for it is
     * gone. Doing so again changes nothing.
     *
     * @return how many persons are separated
     */
    public long follow(long runId, LocalDate businessDate) {
        PersonNumbers.prepare(workbench);
        workbench.run(script("apart"), Map.of("run", runId, "today", businessDate));
        workbench.inTransaction(() -> workbench.run(script("follow")));
        workbench.run(script("forget"));
        return workbench
                .list(script("counted"), Map.of(), row -> row.number("persons"))
                .get(0);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Separations.class, name);
    }
}
