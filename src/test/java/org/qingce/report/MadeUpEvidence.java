package org.qingce.report;

import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** The tables of figures that other packages fill, filled with made-up rows for a county that has its metrics. */
final class MadeUpEvidence {

    private MadeUpEvidence() {}

    /** Makes the tables of docs/data-model.md that the report reads, empty. */
    static void empty(Workbench workbench) {
        workbench.run(SqlScript.beside(MadeUpEvidence.class, "evidence_tables"));
    }

    static void fill(Workbench workbench) {
        empty(workbench);
        workbench.run(SqlScript.beside(MadeUpEvidence.class, "evidence"));
    }
}
