package org.qingce.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Picks some findings of a rule that has just been judged by. */
final class TrialExamples {

    private static final SqlScript EXAMPLES = SqlScript.beside(TrialExamples.class, "trial_examples");
    private static final SqlScript COLUMNS = SqlScript.beside(TrialExamples.class, "columns");

    private static final String FILE_OF_MENTION = "qc_quotient(first_mention, 10000000000)";
    private static final String LINE_OF_MENTION = "qc_quotient(first_mention, 10) % 1000000000";
    private static final String NOWHERE = "cast(null as bigint)";

    private TrialExamples() {}

    static List<TriedRule.Example> of(Workbench workbench, Rule rule, int most) {
        Subject subject = rule.subject();
        List<String> columns = columns(workbench, subject);
        boolean placed = columns.contains("file_no") && columns.contains("line");
        boolean mentioned = columns.contains("first_mention");
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("rule", rule.id());
        parameters.put("subject", subject.word());
        parameters.put("most", most);
        parameters.put("key", new SqlText(subject.key()));
        parameters.put("relation", subject.view());
        parameters.put("file_no", new SqlText(placed ? "file_no" : mentioned ? FILE_OF_MENTION : NOWHERE));
        parameters.put("line", new SqlText(placed ? "line" : mentioned ? LINE_OF_MENTION : NOWHERE));
        return workbench.list(EXAMPLES, parameters, row -> example(rule, row));
    }

    private static List<String> columns(Workbench workbench, Subject subject) {
        var columns = new ArrayList<String>();
        workbench.each(
                COLUMNS, Map.of("relation", subject.view().sql()), row -> columns.add(row.requiredText("column_name")));
        return columns;
    }

    private static TriedRule.Example example(Rule rule, Row row) {
        Map<String, @Nullable String> all =
                JsonMapper.shared().readValue(row.requiredText("shown"), new TypeReference<>() {});
        var shown = new LinkedHashMap<String, @Nullable String>();
        rule.show().forEach(column -> shown.put(column, all.get(column)));
        return new TriedRule.Example(row.number("subject_id"), row.text("file_name"), row.number("line"), shown);
    }
}
