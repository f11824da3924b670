package org.qingce.verification.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandOutFolder;
import org.qingce.verification.answer.AnswerColumns;
import org.qingce.workbench.Row;
import org.qingce.workbench.Workbench;

/**
 * A sample as workbooks for those who visit, one a township, each for its owner's eyes alone: every main item as the register has it, and
 * beside it whether it is right, and if not, what is.
 */
public final class SampleForms {

    static final String RESULT = "result";
    static final String ALL_RIGHT = "全部正确";
    static final String SOME_WRONG = "有错误";
    static final String NOT_CONTACTED = "未联系上";
    static final String VERDICT = "_verdict";
    static final String CORRECT = "_correct";
    static final String RIGHT = "对";
    static final String WRONG = "错";

    private static final int TOWNSHIP_DIGITS = 9;
    private static final List<String> INSTRUCTIONS = List.of(
            "请上门或电话核实每个人，对照证件逐项核对。不要删改灰色列和隐藏列。",
            "“核实结果”必填：全部正确、有错误、未联系上。选“有错误”时，把错的项目标为“错”，并填写正确内容；不标的视为正确。",
            "本人已死亡、不存在或不住在本地的，请选“有错误”，把姓名标为“错”，正确内容留空。",
            "Visit or call everyone; under result choose 全部正确 (all right), 有错误 (some wrong: mark the items 错 and write what is right)"
                    + " or 未联系上 (not contacted).");

    private final Workbench workbench;

    public SampleForms(Workbench workbench) {
        this.workbench = workbench;
    }

    /** All columns of the form, in order. */
    public static List<FormColumn> columns() {
        var columns = new ArrayList<FormColumn>();
        columns.add(FormColumn.shown("place", "村（社区）", 16));
        for (MainItem item : MainItem.values()) {
            columns.add(FormColumn.shown(item.field(), item.title(), item == MainItem.ID_NUMBER ? 22 : 12));
        }
        columns.addAll(asked());
        columns.addAll(AnswerColumns.shared());
        return columns;
    }

    /** The columns that ask what was found. */
    static List<FormColumn> asked() {
        var columns = new ArrayList<FormColumn>();
        columns.add(FormColumn.choice(RESULT, "核实结果", 12, List.of(ALL_RIGHT, SOME_WRONG, NOT_CONTACTED)));
        for (MainItem item : MainItem.values()) {
            columns.add(FormColumn.choice(item.field() + VERDICT, item.title() + "对错", 8, List.of(RIGHT, WRONG)));
            columns.add(FormColumn.text(item.field() + CORRECT, "正确的" + item.title(), 14));
        }
        return columns;
    }

    /** The reference of a drawn person's row. */
    static String reference(long sampleId, long personId) {
        return SampleKind.NAME + ":" + sampleId + ":" + personId;
    }

    /**
     * Writes the workbooks of those not yet answered for.
     *
     * @param folder made where it is missing
     * @return the files, township by township
     */
    public List<Path> write(Sample sample, HandOutFolder folder) {
        var townships = new LinkedHashMap<String, List<FormRow>>();
        String members = "members_" + sample.order().view().word();
        workbench.each(
                Samples.script(members),
                Map.of("sample_id", sample.id()),
                row -> townships
                        .computeIfAbsent(township(row.requiredText("division")), absent -> new ArrayList<>())
                        .add(formRow(sample, row)));
        folder.make();
        var files = new ArrayList<Path>();
        townships.forEach((township, rows) -> {
            Path file = folder.place("sample-" + sample.id() + "-" + township + ".xlsx");
            files.add(FormWriter.write(file, folder.outlet(), List.of(form(sample, township, rows))));
        });
        return List.copyOf(files);
    }

    private static Form form(Sample sample, String township, List<FormRow> rows) {
        String title = "第 " + sample.id() + " 次抽样核查 " + township + "，共 " + rows.size() + " 人";
        return new Form("抽样核查", title, INSTRUCTIONS, columns(), rows);
    }

    private static String township(String division) {
        return division.substring(0, Math.min(TOWNSHIP_DIGITS, division.length()));
    }

    private static FormRow formRow(Sample sample, Row row) {
        var values = new LinkedHashMap<String, String>();
        String name = row.requiredText("place_name");
        values.put("place", name.isEmpty() ? row.requiredText("place") : name);
        for (MainItem item : MainItem.values()) {
            values.put(item.field(), item.shown(row.text(item.field())));
        }
        return new FormRow(reference(sample.id(), row.number("person_id")), values);
    }
}
