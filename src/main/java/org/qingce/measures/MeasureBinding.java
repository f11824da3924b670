package org.qingce.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.definition.Complaints;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;
import org.qingce.definition.Nearest;
import org.qingce.workbench.ConditionCheck;
import org.qingce.workbench.DocumentedColumn;
import org.qingce.workbench.DocumentedView;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.ViewComments;
import org.qingce.workbench.Workbench;

/** Tries definitions on an empty register, so that a wrong one is refused before any data is read. */
final class MeasureBinding implements AutoCloseable {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final SqlScript COLUMNS = SqlScript.parse("columns", "describe select * from :subject as s;");

    private final Workbench empty = Workbench.inMemory();
    private final Map<Subject, Map<String, String>> columns = new EnumMap<>(Subject.class);

    MeasureBinding() {
        empty.run(SqlScript.beside(MeasureBinding.class, "shapes"));
        empty.run(SqlScript.beside(MeasureBinding.class, "standing"));
    }

    /** @throws DefinitionException for the first measure that the engine cannot evaluate */
    static void tryOut(List<Located<Measure>> measures) {
        try (var binding = new MeasureBinding()) {
            boolean allRight = binding.allRight(measures);
            for (Located<Measure> measure : measures) {
                var complaints =
                        new Complaints(measure, "measure", measure.value().id());
                if (!allRight) {
                    binding.bind(complaints, measure.value());
                }
                binding.show(complaints, measure.value());
            }
        }
    }

    /** Whether the engine can evaluate all conditions of all measures; asks for those of a subject at once. */
    private boolean allRight(List<Located<Measure>> measures) {
        return Stream.of(Subject.values())
                .allMatch(subject -> ConditionCheck.allRight(
                        empty,
                        subject.relation(empty, ANY_DAY),
                        measures.stream()
                                .map(Located::value)
                                .filter(measure -> measure.subject() == subject)
                                .flatMap(measure -> Stream.of(measure.of(), measure.counted()))
                                .distinct()
                                .toList()));
    }

    /** A subject as the comments of its statement describe it. */
    DocumentedView described(Subject subject) {
        var comments = new ViewComments(subject.script());
        var columns = new ArrayList<DocumentedColumn>();
        columns(subject)
                .forEach((column, type) ->
                        columns.add(new DocumentedColumn(column, type, comments.meaning(column), false)));
        return new DocumentedView(subject.label(), comments.row(), subject.key(), columns);
    }

    private void bind(Complaints complaints, Measure measure) {
        bind(complaints, measure.subject(), "of", measure.of());
        bind(complaints, measure.subject(), "counted", measure.counted());
    }

    private void show(Complaints complaints, Measure measure) {
        Set<String> known = columns(measure.subject()).keySet();
        for (String column : measure.show()) {
            if (!known.contains(column)) {
                throw complaints.about(
                        "show",
                        measure.subject().label() + " has no column " + column + Nearest.hint(column, known)
                                + listed(measure.subject()));
            }
        }
    }

    private void bind(Complaints complaints, Subject subject, String key, String condition) {
        ConditionCheck.wrong(empty, subject.relation(empty, ANY_DAY), condition).ifPresent(why -> {
            throw complaints.about(
                    key, "this condition on " + subject.label() + " does not compile: " + why + listed(subject));
        });
    }

    /** Where to look. */
    private static String listed(Subject subject) {
        return "; 'views --subject " + subject.label() + "' lists the columns";
    }

    /** All columns of a subject with their types in lower case, in order. */
    private Map<String, String> columns(Subject subject) {
        return columns.computeIfAbsent(subject, this::columnsOf);
    }

    private Map<String, String> columnsOf(Subject subject) {
        var columns = new LinkedHashMap<String, String>();
        empty.each(
                COLUMNS,
                Map.of("subject", subject.relation(empty, ANY_DAY)),
                row -> columns.put(
                        row.requiredText("column_name"),
                        row.requiredText("column_type").toLowerCase(Locale.ROOT)));
        return columns;
    }

    @Override
    public void close() {
        empty.close();
    }
}
