package org.qingce.population.review;

import java.util.Locale;

/** The columns of a review file, in order. A heading is the id, a blank, and what Chinese readers call it. */
enum ReviewColumn {
    PAIR("对"),
    DOUBT("存疑原因"),
    WEIGHT("匹配权重"),
    LEFT_ID_NUMBER("甲身份证号"),
    RIGHT_ID_NUMBER("乙身份证号"),
    LEFT_NAME("甲姓名"),
    RIGHT_NAME("乙姓名"),
    LEFT_SEX("甲性别"),
    RIGHT_SEX("乙性别"),
    LEFT_BIRTH_DATE("甲出生日期"),
    RIGHT_BIRTH_DATE("乙出生日期"),
    LEFT_DIVISION("甲区划"),
    RIGHT_DIVISION("乙区划"),
    LEFT_SOURCE("甲来源"),
    RIGHT_SOURCE("乙来源"),
    LEFT_FILE("甲文件"),
    RIGHT_FILE("乙文件"),
    LEFT_LINE("甲行号"),
    RIGHT_LINE("乙行号"),
    VERDICT("判定"),
    REVIEWER("复核人"),
    REASON("理由");

    private final String chinese;

    ReviewColumn(String chinese) {
        this.chinese = chinese;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String heading() {
        return id() + ' ' + chinese;
    }

    /** Left empty for the reviewer. */
    boolean isAsked() {
        return this == VERDICT || this == REVIEWER || this == REASON;
    }
}
