package org.qingce.population.review;

/** Why a row of a review file is not taken; both languages stand in the file that gives it back. */
enum Refusal {
    NO_PAIR("第一列不是导出文件中的对", "the pair is not as it was exported"),
    GONE("所指记录已不在库中", "a record of the pair is no longer in the register"),
    ONE_NODE("两条记录已确定为一人", "both records are one for certain already"),
    NO_SUCH_VERDICT("判定须为 same（同一人）或 different（不同人）", "the verdict must be same or different"),
    NO_REVIEWER("没有复核人", "nobody is named as reviewer"),
    CONTRADICTED("同一对在本文件中有不同的判定", "the file decides the pair in two ways");

    private final String chinese;
    private final String english;

    Refusal(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String text() {
        return chinese + " / " + english;
    }
}
