package org.qingce.population;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The findings that come of linking, rather than of a rule file: they speak of several mentions at once. */
public enum LinkFinding {
    /** One number, more than one person (重号). */
    ID11("重号：同一身份证号码下有不同的人", "One ID number, more than one person"),
    /** One person, two valid numbers (双号). */
    ID12("双号：一人有两个有效身份证号码", "One person with two valid ID numbers"),
    /** Two who match well but cannot, or may not, be one. */
    LK01("相似而未关联：条件不允许或无法分辨", "Much alike, but not linked: refused, or not to be told");

    private static final SqlScript FINDINGS = SqlScript.beside(LinkFinding.class, "link_findings");

    private final String zh;
    private final String en;

    LinkFinding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What readers call it. */
    public Label title() {
        return new Label(zh, en);
    }

    /** Replaces the findings of linking by what the links say now, in one transaction. */
    public static void record(Workbench workbench) {
        var named = new LinkedHashMap<String, String>();
        named.put("id_number", "mention.id_number");
        named.put("name", "mention.name");
        named.put("birth_date", "mention.birth_date");
        var refused = new LinkedHashMap<>(named);
        refused.put("other_id_number", "other.id_number");
        refused.put("other_name", "other.name");
        refused.put("other_birth_date", "other.birth_date");
        refused.put("match_weight", "round(strongest.weight, 1)");
        refused.put("refused_by", "strongest.reason");
        workbench.inTransaction(() ->
                workbench.run(FINDINGS, Map.of("shown", json(workbench, named), "refused", json(workbench, refused))));
    }

    private static SqlText json(Workbench workbench, Map<String, String> values) {
        return new SqlText(workbench.dialect().jsonObject(values));
    }
}
