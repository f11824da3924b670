package org.qingce.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.form.FilledRow;
import org.qingce.form.FilledSheet;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.identity.DocumentNumberFunctions;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Fills in worklists from the truth, with some of the ways in which people get it wrong. */
final class Clerk {

    private static final Map<String, String> FIELDS = Map.of(
            "ID01", "id_number",
            "ID02", "id_number",
            "ID03", "id_number",
            "ID04", "id_number",
            "ID05", "id_number",
            "ID07", "birth_date",
            "ID08", "sex");
    private static final Map<String, String> TITLES = Map.of("id_number", "身份证号", "birth_date", "出生日期", "sex", "性别");

    /** What is known of a person in truth. */
    private record Truth(String number, Map<String, String> values) {}

    /** What accepted rows are to do: by reference the corrections {@code column=value}, {@code ''} for none. */
    final Map<String, String> accepted = new TreeMap<>();

    /** References of rows that are to be refused. */
    final List<String> refused = new ArrayList<>();

    private final Map<String, Truth> ofCase = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<Long, String> ofNode = new HashMap<>();
    private boolean spoilt;

    Clerk(Workbench workbench, Path county, String night) {
        run(workbench, """
                create or replace temp table truth_mention as
                select (file.file_no * 1000000000 + cast(t.line as bigint)) * 10 + cast(t.slot as bigint) as mention_id, t.person
                from read_csv('%1$s/truth/mentions-%2$s.tsv', delim = '\t', all_varchar = true, quote = '') t
                join source_file file on file.name = t.file;
                """.formatted(county, night));
        run(workbench, """
                create or replace temp table truth_person as
                select * from read_csv('%1$s/truth/persons.tsv', delim = '\t', all_varchar = true, quote = '');
                """.formatted(county));
        workbench.each(sql("""
                with who as (
                    select l.person_id, mode(t.person order by t.person) as person
                    from person_mention l join truth_mention t on t.mention_id = l.mention_id group by all)
                select c.case_id, c.rule, t.person, t.id_number, t.sex, t.birth_date
                from finding_case c left join who on who.person_id = c.person_id
                left join truth_person t on t.person = who.person;
                """), Map.of(), row -> {
            String reference = "finding:" + row.number("case_id");
            rules.put(reference, row.requiredText("rule"));
            var values = new HashMap<String, String>();
            for (String column : List.of("id_number", "sex", "birth_date")) {
                values.put(column, String.valueOf(row.text(column)));
            }
            ofCase.put(reference, new Truth(String.valueOf(row.text("person")), values));
        });
        workbench.each(sql("""
                select node.node_id, min_by(t.person, node.mention_id) as person
                from link_node node join truth_mention t on t.mention_id = node.mention_id group by node.node_id;
                """), Map.of(), row -> ofNode.put(row.number("node_id"), row.requiredText("person")));
    }

    /** Writes the worklist filled in beside it. */
    Path fillIn(Path worklist) {
        var forms = new ArrayList<Form>();
        for (FilledSheet sheet : FormReader.read(worklist).sheets()) {
            var rows = new ArrayList<FormRow>();
            sheet.rows().forEach(row -> rows.add(answered(row)));
            if (sheet.keys().contains("verdict") && !spoilt) {
                spoil(rows);
            }
            forms.add(new Form(sheet.name(), "", List.of(), columns(sheet), rows));
        }
        Path filled = worklist.resolveSibling("answered-" + worklist.getFileName());
        FormWriter.write(filled, forms);
        return filled;
    }

    private static List<FormColumn> columns(FilledSheet sheet) {
        return sheet.keys().stream().map(key -> FormColumn.text(key, key, 10)).toList();
    }

    private FormRow answered(FilledRow row) {
        var values = new LinkedHashMap<>(row.values());
        String kind = row.reference().replaceFirst(":.*", "");
        switch (kind) {
            case "finding" -> finding(row.reference(), values);
            case "to-add" -> say(row.reference(), values, Map.of("presence", "属实，应补录"), "published=yes");
            case "to-check" -> say(row.reference(), values, Map.of("presence", "查无此人"), "published=no");
            default -> link(row.reference(), values);
        }
        return new FormRow(row.reference(), values);
    }

    private void finding(String reference, Map<String, String> values) {
        String rule = rules.get(reference);
        String field = FIELDS.get(rule);
        String truth = field == null ? "" : ofCase.get(reference).values().get(field);
        boolean known = !truth.isEmpty()
                && !truth.equals("null")
                && (!"id_number".equals(field) || "VALID".equals(DocumentNumberFunctions.status(truth)));
        if (known) {
            String word = field.equals("sex") ? (truth.equals("1") ? "男" : "女") : truth;
            say(
                    reference,
                    values,
                    Map.of("verdict", "值有误，改为", "field", TITLES.get(field), "value", word),
                    field + "=" + truth);
        } else if (Long.parseLong(reference.substring(8)) % 3 != 0) {
            say(reference, values, Map.of("verdict", "核实无误，保持", "answered_on", "2026/3/31"), "");
        }
    }

    private void link(String reference, Map<String, String> values) {
        String[] nodes = reference.split(":");
        boolean same = ofNode.get(Long.valueOf(nodes[1])).equals(ofNode.get(Long.valueOf(nodes[2])));
        say(reference, values, Map.of("same", same ? "同一人" : "不同人"), "");
    }

    private void say(String reference, Map<String, String> values, Map<String, String> said, String correction) {
        values.putAll(said);
        accepted.put(reference, correction);
    }

    /** Two rows that contradict each other, one without a verdict, a bad number, a day to come, and two that lead nowhere. */
    private void spoil(List<FormRow> rows) {
        spoilt = true;
        FormRow contradicted = rows.stream()
                .filter(row -> "".equals(accepted.get(row.reference())))
                .findFirst()
                .orElseThrow();
        rows.add(with(contradicted, Map.of("verdict", "已请来源部门更正")));
        refuse(contradicted.reference());
        refused.add(contradicted.reference());
        List<FormRow> others = rows.stream()
                .filter(row -> accepted.containsKey(row.reference()))
                .limit(3)
                .toList();
        var spoils = List.of(
                Map.of("verdict", "", "value", "李四"),
                Map.of("verdict", "值有误，改为", "field", "身份证号", "value", "451324198501011230"),
                Map.of("answered_on", "2099-01-01"));
        for (int i = 0; i < spoils.size(); i++) {
            rows.set(rows.indexOf(others.get(i)), with(others.get(i), spoils.get(i)));
            refuse(others.get(i).reference());
        }
        rows.add(new FormRow("finding:999999999", Map.of("verdict", "核实无误，保持")));
        rows.add(new FormRow(null, Map.of("verdict", "核实无误，保持")));
        refused.add("finding:999999999");
        refused.add("");
    }

    private void refuse(String reference) {
        accepted.remove(reference);
        refused.add(reference);
    }

    private static FormRow with(FormRow row, Map<String, String> others) {
        var values = new LinkedHashMap<String, String>(row.values());
        values.putAll(others);
        return new FormRow(row.reference(), values);
    }

    private static void run(Workbench workbench, String text) {
        workbench.run(sql(text));
    }

    private static SqlScript sql(String text) {
        return SqlScript.parse("test", text);
    }
}
