package org.qingce.verification.notice;

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

/** The notices that one division receives, as a form in the language of those who fill it in. */
final class NoticeSheet {

    private static final List<FormColumn> SHOWN = List.of(
            FormColumn.shown("name", "姓名", 10),
            FormColumn.shown("sex", "性别", 6),
            FormColumn.shown("birth_date", "出生日期", 12),
            FormColumn.shown("id_number", "身份证号", 21),
            FormColumn.shown("phone", "联系电话", 14),
            FormColumn.shown("registered", "户籍地", 36),
            FormColumn.shown("residence", "现住地（待核）", 36));

    private static final List<String> INSTRUCTIONS = List.of(
            "下列人员户籍在外地，登记为现住本地。请逐人核实，只填带底色的列，不要改动其他列。",
            "住在本地：情况属实。不住本地：没有在本地住过，或本地没有此人居住。已迁往他处：曾住本地，现已离开，去向填在备注。查无此人：本地无人认识，也无法联系。",
            "填好后交回；不能核实的留空，下次再填。");

    private final Workbench workbench;

    NoticeSheet(Workbench workbench) {
        this.workbench = workbench;
    }

    Form of(NoticeFile unit) {
        List<FormColumn> columns = Stream.of(
                        SHOWN.stream(), new NoticeKind().columns().stream(), AnswerColumns.shared().stream())
                .flatMap(part -> part)
                .toList();
        List<FormRow> rows = workbench.list(
                SqlScript.beside(NoticeSheet.class, "rows"), Map.of("unit", unit.division()), NoticeSheet::row);
        return new Form("人户分离通报", (unit.division() + " " + unit.name()).strip(), INSTRUCTIONS, columns, rows);
    }

    private static FormRow row(Row row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("name", row.text("name"));
        values.put("sex", sex(row.text("sex")));
        values.put("birth_date", row.text("birth_date"));
        values.put("id_number", row.text("id_number"));
        values.put("phone", row.text("phone"));
        values.put("registered", place(row, "registered_division", "registered_name", "hukou_address"));
        values.put("residence", place(row, "residence_division", "residence_name", "residence_address"));
        return new FormRow(NoticeKind.NAME + ":" + row.number("notice_id"), values);
    }

    private static String sex(@Nullable String code) {
        return switch (Objects.requireNonNullElse(code, "")) {
            case "1" -> "男";
            case "2" -> "女";
            default -> "";
        };
    }

    private static String place(Row row, String... columns) {
        return Stream.of(columns).map(row::text).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
