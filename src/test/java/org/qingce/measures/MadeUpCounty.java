package org.qingce.measures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** A register to try measures and reports on: empty, or filled with a made-up county. */
public final class MadeUpCounty {

    /** The county's business date. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private MadeUpCounty() {}

    /** A workbench with all tables, none filled. */
    public static Workbench empty(Path folder) {
        var settings = new WorkbenchSettings("512MB", 2, folder.resolve("tmp"));
        var workbench = Workbench.open(folder.resolve("register.duckdb"), settings, List.of());
        workbench.run(SqlScript.beside(MadeUpCounty.class, "register"));
        return workbench;
    }

    /** A workbench with the county of a seed; the same seed makes the same county. */
    public static Workbench filled(Path folder, int persons, int seed) {
        var workbench = empty(folder);
        workbench.run(SqlScript.beside(MadeUpCounty.class, "county"), Map.of("persons", persons, "seed", seed));
        return workbench;
    }

    /** A county of many townships and villages, its 20,000 people spread over them all. */
    public static Workbench widened(Path folder, int townships, int villages) {
        var workbench = filled(folder, 20_000, 3);
        workbench.run(
                SqlScript.beside(MadeUpCounty.class, "widened"), Map.of("townships", townships, "villages", villages));
        return workbench;
    }
}
