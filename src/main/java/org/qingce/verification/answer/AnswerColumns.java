package org.qingce.verification.answer;

import java.util.List;
import org.qingce.form.FormColumn;

/** The columns that every form asks for. */
public final class AnswerColumns {

    /** Who answered; {@code verify import --by} stands in where it is empty. */
    public static final FormColumn BY = FormColumn.text("answered_by", "核实人", 12);

    /** The day of the answer; that of the import stands in where it is empty. */
    public static final FormColumn ON = FormColumn.date("answered_on", "核实日期");

    /** Anything else. */
    public static final FormColumn REMARK = FormColumn.text("remark", "备注", 24);

    private AnswerColumns() {}

    /** All of them, in order. */
    public static List<FormColumn> shared() {
        return List.of(BY, ON, REMARK);
    }
}
