package org.qingce.publish.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** What the register remembers of what the gate found. */
public final class GateBook {

    private final Workbench workbench;

    /** @param workbench with the tables of publications */
    public GateBook(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Keeps what was found of a run's state, in the place of what was found of it before. */
    public void keep(long runId, List<GateResult> results) {
        workbench.inTransaction(() -> {
            workbench.run(script("forget"), Map.of("run", runId));
            for (int place = 0; place < results.size(); place++) {
                workbench.run(script("keep"), parameters(runId, place, results.get(place)));
            }
        });
    }

    /** What was found of a run's state, in the order of the limits. */
    public List<GateResult> of(long runId) {
        return workbench.list(script("results"), Map.of("run", runId), GateBook::result);
    }

    private static Map<String, @Nullable Object> parameters(long runId, int place, GateResult result) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("run", runId);
        parameters.put("limit", result.limit());
        parameters.put("place", place);
        parameters.put("zh", result.title().zh());
        parameters.put("en", result.title().en());
        parameters.put("about", result.about());
        parameters.put("was", result.before());
        parameters.put("now", result.now());
        parameters.put("measured", result.measured());
        parameters.put("most", result.most());
        parameters.put("passed", result.passed());
        return parameters;
    }

    private static GateResult result(Row row) {
        return new GateResult(
                row.requiredText("limit_id"),
                new Label(row.requiredText("title_zh"), row.requiredText("title_en")),
                row.requiredText("about"),
                row.text("was") == null ? null : row.real("was"),
                row.real("now"),
                row.real("measured"),
                row.real("most"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(GateBook.class, name);
    }
}
