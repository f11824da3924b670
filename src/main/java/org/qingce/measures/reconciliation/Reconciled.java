package org.qingce.measures.reconciliation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.reconciliation.CaseRow.Difference;
import org.qingce.measures.reconciliation.CaseRow.Party;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Reads what the latest run reconciled. */
public final class Reconciled {

    /**
     * What is asked for.
     *
     * @param kind what happened
     * @param month when
     * @param division code in which it lies; {@code ''} for all
     */
    public record Question(VitalKind kind, YearMonth month, String division) {

        private Map<String, Object> parameters() {
            return Map.of("kind", kind.label(), "month", month.toString(), "within", division);
        }
    }

    private final Workbench workbench;

    public Reconciled(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("tables"));
    }

    /** The month by township; townships without a case are left out. */
    public List<MonthRow> month(Question question) {
        var rows = new LinkedHashMap<String, MonthRow>();
        workbench.each(script("month_rows"), question.parameters(), row -> {
            MonthRow township = rows.computeIfAbsent(row.requiredText("division"), division -> monthRow(division, row));
            township.sources()
                    .put(
                            row.requiredText("source"),
                            new MonthRow.Known(row.number("present"), row.number("differing")));
        });
        return List.copyOf(rows.values());
    }

    private static MonthRow monthRow(String division, Row row) {
        return new MonthRow(
                division, row.text("name"), row.number("cases"), row.number("matched"), new LinkedHashMap<>());
    }

    /**
     * The cases that some source does not know, or of which sources differ, in order of division.
     *
     * @param missing only those that this source does not know; {@code ''} for all
     */
    public List<CaseRow> unmatched(Question question, String missing) {
        Map<Long, List<Difference>> words = words(question);
        var parameters = new HashMap<>(question.parameters());
        parameters.put("missing", missing);
        parameters.put("unmatched", true);
        return workbench.list(script("items"), parameters, row -> caseRow(row, words));
    }

    private Map<Long, List<Difference>> words(Question question) {
        var words = new HashMap<Long, List<Difference>>();
        var parameters = Map.of(
                "kind", question.kind().label(), "month", question.month().toString());
        workbench.each(
                script("words"),
                parameters,
                row -> words.computeIfAbsent(row.number("case_id"), id -> new ArrayList<>())
                        .add(new Difference(
                                row.requiredText("field"), row.requiredText("source"), row.requiredText("said"))));
        return words;
    }

    private static CaseRow caseRow(Row row, Map<Long, List<Difference>> words) {
        long caseId = row.number("case_id");
        return new CaseRow(
                caseId,
                row.text("division"),
                row.text("division_name"),
                new Party(
                        row.number("person_id"),
                        row.text("name"),
                        row.text("sex"),
                        row.date("birth_date"),
                        row.text("id_number")),
                other(row),
                split(row.requiredText("present")),
                split(row.requiredText("missing")),
                words.getOrDefault(caseId, List.of()));
    }

    private static @Nullable Party other(Row row) {
        long number = row.number("other_person_id");
        return number == 0 ? null : new Party(number, row.text("other_name"), null, null, row.text("other_id_number"));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Reconciled.class, name);
    }
}
