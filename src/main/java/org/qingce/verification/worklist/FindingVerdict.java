package org.qingce.verification.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said about a finding. */
enum FindingVerdict {
    /** A value is wrong; the right one is given. */
    WRONG("值有误，改为"),
    /** All is right as it stands. */
    RIGHT("核实无误，保持"),
    /** There is no such person. */
    NOBODY("查无此人"),
    /** The person died; the day is given. */
    DEAD("已死亡，日期为"),
    /** The person lives. */
    ALIVE("健在"),
    /** The department that delivered the record was asked to mend it. */
    REPORTED("已请来源部门更正");

    private final String word;

    FindingVerdict(String word) {
        this.word = word;
    }

    /** As in {@code answer.verdict}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(verdict -> verdict.word).toList();
    }

    /** By the word of the drop-down or the id. */
    static Optional<FindingVerdict> of(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(text) || verdict.id().equalsIgnoreCase(text))
                .findFirst();
    }

    boolean takesValue() {
        return this == WRONG || this == DEAD;
    }

    /** The state that the case is in afterwards. */
    String state() {
        return this == RIGHT ? "verified-right" : "answered";
    }
}
