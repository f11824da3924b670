package org.qingce.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** A division of the register: code, name and level. */
record Division(String code, String name, String level) {

    static List<Division> read(Workbench workbench) {
        return workbench.list(
                SqlScript.beside(Division.class, "divisions"),
                Map.of(),
                row -> new Division(row.requiredText("code"), named(row.text("name")), row.requiredText("level")));
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }
}
