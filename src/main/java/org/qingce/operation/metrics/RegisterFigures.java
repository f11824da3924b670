package org.qingce.operation.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingce.job.RunContext;
import org.qingce.job.WorkbenchSession;
import org.qingce.workbench.SqlScript;
import org.springframework.stereotype.Component;

/** What the register holds after a run: records by source, persons, findings, measures of the whole, figures that jumped. */
@Component
class RegisterFigures implements FigureSource {

    /** Each query and the step that leaves what it asks for. */
    private static final List<Map.Entry<String, String>> QUERIES = List.of(
            Map.entry("load", "records"),
            Map.entry("persons", "persons"),
            Map.entry("follow", "findings"),
            Map.entry("measure", "measures"),
            Map.entry("trend", "jumps"));

    private final WorkbenchSession session;

    RegisterFigures(WorkbenchSession session) {
        this.session = session;
    }

    @Override
    public List<Figure> of(RunContext run, Set<String> done) {
        var figures = new ArrayList<Figure>();
        for (Map.Entry<String, String> query : QUERIES) {
            if (done.contains(query.getKey())) {
                figures.addAll(ask(query.getValue(), run));
            }
        }
        return figures;
    }

    private List<Figure> ask(String query, RunContext run) {
        return session.workbench()
                .list(
                        SqlScript.beside(RegisterFigures.class, query),
                        Map.of("run", run.runId()),
                        row -> new Figure(row.requiredText("name"), row.requiredText("label"), row.real("amount")));
    }
}
