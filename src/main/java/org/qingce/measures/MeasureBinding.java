package org.qingce.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;

/** Tries definitions on an empty register, so that a wrong one is refused before any data is read. */
final class MeasureBinding {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final Workbench empty;

    private MeasureBinding(Workbench empty) {
        this.empty = empty;
    }

    /** @throws DefinitionException for the first measure that the engine cannot evaluate */
    static void tryOut(List<Located<Measure>> measures) {
        try (var empty = Workbench.inMemory()) {
            empty.run(SqlScript.beside(MeasureBinding.class, "shapes"));
            empty.run(SqlScript.beside(MeasureBinding.class, "standing"));
            var binding = new MeasureBinding(empty);
            measures.forEach(binding::tryOut);
        }
    }

    private void tryOut(Located<Measure> measure) {
        if (measure.value().show() == null || measure.value().show().isEmpty()) {
            throw new DefinitionException(measure, "show must name at least one column");
        }
        bind(measure, "of", measure.value().of());
        bind(measure, "counted", measure.value().counted());
        for (String column : measure.value().show()) {
            if (!columns(measure.value().subject()).contains(column)) {
                throw new DefinitionException(measure, wrong(measure, "show", "no column " + column));
            }
        }
    }

    private void bind(Located<Measure> measure, String key, String condition) {
        var query = SqlScript.parse(
                "condition", "select count(*) as n from :subject as s where coalesce((:condition\n), false);");
        var relation = measure.value().subject().relation(empty, ANY_DAY);
        try {
            empty.list(query, Map.of("subject", relation, "condition", new SqlText(condition)), row -> row.number("n"));
        } catch (WorkbenchException e) {
            String said = e.getMessage() == null ? "" : e.getMessage();
            throw new DefinitionException(
                    measure, wrong(measure, key, said.lines().findFirst().orElse("")));
        }
    }

    private String wrong(Located<Measure> measure, String key, String why) {
        return "measure " + measure.value().id() + ": " + key + ": " + why + ". Columns of subject "
                + measure.value().subject().label() + ": "
                + String.join(", ", columns(measure.value().subject()));
    }

    private List<String> columns(Subject subject) {
        var query = SqlScript.parse("columns", "describe select * from :subject as s;");
        var columns = new ArrayList<String>();
        empty.each(
                query,
                Map.of("subject", subject.relation(empty, ANY_DAY)),
                row -> columns.add(row.requiredText("column_name")));
        return columns;
    }
}
