package org.qingce.verification.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormRow;
import org.qingce.verification.answer.AnswerColumns;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** The sheets of one unit's worklist. */
final class Sheets {

    private static final int MOST_MENTIONS = 12;
    private static final String FILL_IN = "只填黄色列。没有把握的行请留空，下次还会列出；已回答的不会再问。";

    private final Workbench workbench;
    private final WorklistWords words;
    private final Map<String, ?> unit;
    private final Map<Long, List<Said>> said = new HashMap<>();

    Sheets(Workbench workbench, WorklistWords words, String unit, int most) {
        this.workbench = workbench;
        this.words = words;
        this.unit = Map.of("unit", unit, "most", most);
        workbench.each(
                script("said"),
                this.unit,
                row -> said.computeIfAbsent(row.number("person_id"), person -> new ArrayList<>())
                        .add(Said.of(row)));
    }

    Form findings() {
        return new Form(
                "核查问题",
                "数据中的疑点，逐条核实",
                List.of(
                        FILL_IN,
                        "判定“值有误，改为”：选择更正项目，填写正确值；日期写成 1980-01-31。",
                        "判定“核实无误，保持”：这一值以后不再作为问题，直到它变化。",
                        "判定“已死亡，日期为”：在正确值一列填死亡日期。",
                        "来源部门的记录需由该部门更正的，选“已请来源部门更正”。"),
                columns(
                        Stream.of(
                                FormColumn.shown("severity", "级别", 6),
                                FormColumn.shown("problem", "问题", 28),
                                FormColumn.shown("shown", "所涉内容", 34),
                                FormColumn.shown("name", "姓名", 10),
                                FormColumn.shown("id_number", "身份证号", 21),
                                FormColumn.shown("sources", "各来源的记录", 60),
                                FormColumn.shown("suggested", "建议", 30),
                                FormColumn.shown("division", "区划", 22)),
                        new FindingKind().columns()),
                workbench.list(script("findings"), unit, this::finding));
    }

    private FormRow finding(Row row) {
        ShownValues shown = ShownValues.of(row.text("shown"));
        List<Said> ofPerson = said.getOrDefault(row.number("person_id"), List.of());
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("severity", WorklistWords.severity(row.requiredText("severity")));
        values.put("problem", row.requiredText("rule") + " " + words.rule(row.requiredText("rule")));
        values.put("shown", shown.text());
        values.put("name", row.text("name"));
        values.put("id_number", row.text("id_number"));
        values.put("sources", sources(ofPerson));
        values.put("suggested", Suggestions.of(shown, row.text("source"), ofPerson, words));
        values.put("division", row.text("division"));
        return new FormRow(FindingKind.NAME + ':' + row.requiredText("reference"), values);
    }

    Form people(PresenceKind kind) {
        boolean add = kind.name().equals(PresenceKind.TO_ADD);
        return new Form(
                add ? "待补录人员" : "待核人员",
                add ? "公安户籍名单上有、人口库中没有的人" : "人口库中有、公安户籍名单上没有的人",
                List.of(FILL_IN, "“已死亡，日期为”须填死亡日期；其余不填。"),
                columns(
                        Stream.of(
                                FormColumn.shown("name", "姓名", 10),
                                FormColumn.shown("id_number", "身份证号", 21),
                                FormColumn.shown("sex", "性别", 6),
                                FormColumn.shown("birth_date", "出生日期", 12),
                                FormColumn.shown("sources", "各来源的记录", 60),
                                FormColumn.shown("division", "区划", 22)),
                        kind.columns()),
                workbench.list(script("people"), with("kind", kind.name()), row -> person(kind, row)));
    }

    private FormRow person(PresenceKind kind, Row row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("name", row.text("name"));
        values.put("id_number", row.text("id_number"));
        values.put("sex", CodeWords.of("sex", Objects.requireNonNullElse(row.text("sex"), "")));
        values.put("birth_date", row.text("birth_date"));
        values.put("sources", sources(said.getOrDefault(row.number("person_id"), List.of())));
        values.put("division", row.text("division"));
        return new FormRow(kind.name() + ':' + row.requiredText("reference"), values);
    }

    Form links() {
        return new Form(
                "是否同一人",
                "不能确定是否同一人的两条记录",
                List.of(FILL_IN, "甲、乙两条记录说的是同一个人，选“同一人”；是两个人，选“不同人”。"),
                columns(
                        Stream.concat(
                                Stream.of(FormColumn.shown("doubt", "存疑原因", 24)),
                                Stream.of("name", "id_number", "sex", "birth_date", "division", "place")
                                        .flatMap(column -> Stream.of(
                                                FormColumn.shown("left_" + column, "甲" + title(column), width(column)),
                                                FormColumn.shown(
                                                        "right_" + column, "乙" + title(column), width(column))))),
                        new LinkKind().columns()),
                workbench.list(script("links"), unit, this::link));
    }

    private FormRow link(Row row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("doubt", words.doubt(Objects.requireNonNullElse(row.text("doubt"), "")));
        for (String column : List.of("name", "id_number", "sex", "birth_date", "division", "place")) {
            for (String side : List.of("left_", "right_")) {
                String value = Objects.requireNonNullElse(row.text(side + column), "");
                values.put(side + column, CodeWords.of(column, value));
            }
        }
        return new FormRow(LinkKind.NAME + ':' + row.requiredText("reference"), values);
    }

    private static String title(String column) {
        return column.equals("place") ? "出处" : ItemWords.of(column);
    }

    private static int width(String column) {
        return column.equals("id_number") || column.equals("place") ? 21 : 12;
    }

    private String sources(List<Said> ofPerson) {
        String shown = ofPerson.stream()
                .limit(MOST_MENTIONS)
                .map(one -> one.text(words.source(one.source())))
                .collect(Collectors.joining("\n"));
        int more = ofPerson.size() - MOST_MENTIONS;
        return more > 0 ? shown + "\n……另有 " + more + " 条" : shown;
    }

    private static List<FormColumn> columns(Stream<FormColumn> shown, List<FormColumn> asked) {
        return Stream.of(shown, asked.stream(), AnswerColumns.shared().stream())
                .flatMap(columns -> columns)
                .toList();
    }

    private Map<String, ?> with(String name, Object value) {
        var parameters = new HashMap<String, Object>(unit);
        parameters.put(name, value);
        return parameters;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Sheets.class, name);
    }
}
