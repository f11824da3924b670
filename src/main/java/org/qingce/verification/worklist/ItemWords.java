package org.qingce.verification.worklist;

import java.util.Map;
import org.qingce.verification.answer.AnswerField;

/** What columns are called on forms. */
final class ItemWords {

    private static final Map<String, String> PARTIES = Map.of(
            "child", "孩子", "mother", "母亲", "father", "父亲", "husband", "丈夫", "wife", "妻子", "person", "本人", "spouse",
            "配偶", "other", "另一方");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("id_entered", "填报的身份证号"),
            Map.entry("id_birth_date", "号码中的出生日期"),
            Map.entry("id_sex", "号码中的性别"),
            Map.entry("id_status", "号码状态"),
            Map.entry("name_entered", "填报的姓名"),
            Map.entry("name_raw", "填报的姓名"),
            Map.entry("age", "年龄"),
            Map.entry("stated_age", "填报的年龄"),
            Map.entry("certificate_no", "证件编号"),
            Map.entry("event_date", "发生日期"),
            Map.entry("registered_on", "登记日期"),
            Map.entry("received_on", "接收日期"),
            Map.entry("marital_change_date", "婚姻变动日期"),
            Map.entry("household_no", "户号"),
            Map.entry("division", "区划"),
            Map.entry("residence_division", "居住地区划"),
            Map.entry("hukou_address", "户籍地址"),
            Map.entry("residence_address", "现住址"),
            Map.entry("updated_on", "更新日期"),
            Map.entry("cancel_date", "注销日期"),
            Map.entry("problems", "无法识别的值"),
            Map.entry("weeks", "孕周"),
            Map.entry("weight_g", "体重（克）"),
            Map.entry("role", "角色"),
            Map.entry("as_of", "业务日期"));

    private ItemWords() {}

    /** The name of a column; the column itself where it has none. */
    static String of(String column) {
        return AnswerField.named(column)
                .map(AnswerField::title)
                .orElseGet(() -> OTHERS.containsKey(column) ? OTHERS.getOrDefault(column, column) : ofParty(column));
    }

    /** A role other than that of the person whom a record is about, after a blank. */
    static String role(String role) {
        return role.equals("person") ? "" : " " + PARTIES.getOrDefault(role, role);
    }

    private static String ofParty(String column) {
        int end = column.indexOf('_');
        String party = end < 0 ? null : PARTIES.get(column.substring(0, end));
        return party == null ? column : party + of(column.substring(end + 1));
    }
}
