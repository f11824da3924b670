package org.qingce.verification.answer;

/** Why a row is not taken; both languages stand in the file that gives it back. */
public enum Reason {
    /** The hidden column was emptied, changed or dragged. */
    NO_REFERENCE(
            "行标识缺失或被改动，请从原文件复制该行",
            "the hidden reference is missing or was changed; copy the row from the original file"),
    /** The reference leads nowhere any more. */
    UNKNOWN("所指事项不在库中", "what the row refers to is not in the register"),
    /** Something was filled in, but no verdict. */
    NO_VERDICT("没有判定", "there is no verdict"),
    /** Not a word of the drop-down. */
    NO_SUCH_VERDICT("判定不在下拉列表中", "the verdict is not one of the list"),
    /** A verdict that needs a value has none. */
    NO_VALUE("缺少正确值", "the correct value is missing"),
    /** A verdict that changes nothing comes with a value. */
    NEEDLESS_VALUE("该判定不应填写正确值", "this verdict takes no value"),
    /** Which item the value is for is not said, and several come into question. */
    NO_FIELD("没有选择要更正的项目", "which item is to be corrected is not chosen"),
    /** Not an item of the drop-down. */
    NO_SUCH_FIELD("更正项目不在下拉列表中", "the item is not one of the list"),
    /** The value is none of its kind. */
    BAD_VALUE("正确值不合规范", "the value is not of the right kind"),
    /** A corrected ID number that is not valid. */
    BAD_NUMBER("身份证号不合规则", "the ID number is not valid"),
    /** The day of the answer cannot be read. */
    BAD_DAY("核实日期无法识别", "the day of the answer cannot be read"),
    /** A day after today. */
    FUTURE("日期晚于今天", "the day lies in the future"),
    /** Nobody is named, and nobody handed the file in by name. */
    NOBODY("没有核实人", "nobody is named who answered"),
    /** A correction of something that is no person. */
    NO_PERSON("该问题不涉及某一个人，不能在此更正", "the finding is about no single person; it cannot be corrected here"),
    /** Two rows of the file answer the same in two ways. */
    CONTRADICTED("同一事项在本文件中有不同的回答", "the file answers the same in two ways"),
    /** A later answer is in force. */
    OUTDATED("已有日期更晚的回答", "a later answer is in force");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** In both languages. */
    public String text() {
        return chinese + " / " + english;
    }

    /** As a reply. */
    public Reply refused() {
        return new Reply.Refused(text());
    }
}
